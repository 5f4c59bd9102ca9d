namespace LiveBench.Wire;

// Never called: it names the codecs that most signatures need, so that they are compiled ahead with this assembly and not just in
// time in every process that runs an answer.
internal static class Precompiled
{
    public static object?[] Common() =>
    [
        Of(Codecs.Int), Of(Codecs.Long), Of(Codecs.Double), Of(Codecs.Bool), Of(Codecs.String),
        Codecs.Dictionary(Codecs.String, Codecs.Int), Codecs.Dictionary(Codecs.String, Codecs.Long),
        Codecs.Dictionary(Codecs.String, Codecs.Double), Codecs.Dictionary(Codecs.String, Codecs.String),
        Codecs.Dictionary(Codecs.Int, Codecs.Int), Codecs.Dictionary(Codecs.Int, Codecs.String),
        Codecs.Dictionary(Codecs.String, Codecs.List(Codecs.Int)), Codecs.Dictionary(Codecs.Int, Codecs.List(Codecs.Int)),
        Codecs.Nullable(Codecs.Int), Codecs.Nullable(Codecs.Long), Codecs.Nullable(Codecs.Double), Codecs.Nullable(Codecs.Bool),
        Codecs.List(Codecs.Tuple(Codecs.Int, Codecs.Int)), Codecs.List(Codecs.Tuple(Codecs.String, Codecs.Int)),
        Codecs.List(Codecs.Tuple(Codecs.Int, Codecs.String)), Codecs.List(Codecs.Tuple(Codecs.String, Codecs.String)),
        Codecs.List(Codecs.Tuple(Codecs.Int, Codecs.Int, Codecs.Int)),
    ];

    private static Codec<List<List<T>?>?> Of<T>(Codec<T> codec) => Codecs.List(Codecs.List(codec));
}
