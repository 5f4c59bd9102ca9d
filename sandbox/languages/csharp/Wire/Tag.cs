namespace LiveBench.Wire;

// The first byte of every value.
internal enum Tag : byte
{
    Null = 0,
    Bool = 1,
    Integer = 2,
    Double = 3,
    String = 4,
    List = 5,
    Dictionary = 6,
    Tuple = 7,
}
