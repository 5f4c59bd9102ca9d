using FsCheck;
using FsCheck.Fluent;
using LiveBench.Sandbox;

namespace LiveBench.Tests.Sandbox;

public sealed class FrameAssemblyTests
{
    private const int Most = 64;

    private static readonly Gen<WorkerFrame> frame =
        from kind in Gen.Choose(0, 255)
        from number in Gen.Elements(0u, 1u, 77u, uint.MaxValue)
        from length in Gen.Choose(0, Most)
        from payload in Gen.Choose(0, 255).ArrayOf(length)
        select new WorkerFrame((byte)kind, number, [.. payload.Select(b => (byte)b)]);

    private static readonly Arbitrary<(WorkerFrame[] Frames, int[] Pieces)> streams =
        (from count in Gen.Choose(0, 6)
         from frames in frame.ArrayOf(count)
         from pieces in Gen.OneOf(Gen.Choose(1, 12), Gen.Choose(1, 200)).ArrayOf(600)
         select (frames, pieces)).ToArbitrary();

    [Fact]
    public void Frames_come_out_whole_however_the_stream_was_cut() =>
        Prop.ForAll(streams, s =>
        {
            var assembly = new FrameAssembly(Most);
            var bytes = Bytes(s.Frames);
            var got = new List<WorkerFrame>();
            for (var (at, piece) = (0, 0); at < bytes.Length; piece++)
            {
                var length = Math.Min(s.Pieces[piece], bytes.Length - at);
                got.AddRange(assembly.Add(bytes.AsSpan(at, length)));
                at += length;
            }
            return !assembly.Torn && got.Select(Text).SequenceEqual(s.Frames.Select(Text));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_frame_comes_with_its_last_byte_and_not_before()
    {
        var assembly = new FrameAssembly(Most);
        var bytes = Bytes([new WorkerFrame(1, 2, [3, 4])]);
        for (var i = 0; i < bytes.Length - 1; i++)
        {
            Assert.Empty(assembly.Add([bytes[i]]));
            Assert.True(assembly.Torn);
        }
        Assert.Equal("1 2 0304", Text(Assert.Single(assembly.Add([bytes[^1]]))));
        Assert.False(assembly.Torn);
    }

    [Fact]
    public void A_frame_as_long_as_allowed_is_taken_and_one_byte_more_is_not()
    {
        Assert.Single(new FrameAssembly(Most).Add(Bytes([new WorkerFrame(1, 0, new byte[Most])])));
        Assert.Throws<MalformedException>(() => new FrameAssembly(Most).Add(Bytes([new WorkerFrame(1, 0, new byte[Most + 1])])));
    }

    [Theory]
    [InlineData(65u)]
    [InlineData(0x7FFFFFFFu)]
    [InlineData(0x80000000u)]
    [InlineData(uint.MaxValue)]
    public void A_forged_length_is_refused_from_the_header_alone(uint length)
    {
        var assembly = new FrameAssembly(Most);
        var header = new WireWriter().U32(length).U8(1).U32(0).ToArray();
        Assert.Empty(assembly.Add(header.AsSpan(0, 8)));
        Assert.Contains($"{length} bytes, at most {Most}", Assert.Throws<MalformedException>(() => assembly.Add(header.AsSpan(8))).Message);
    }

    private static byte[] Bytes(IEnumerable<WorkerFrame> frames) =>
        frames.Aggregate(new WireWriter(), (writer, f) => writer.Frame(f.Kind, f.Number, f.Payload)).ToArray();

    private static string Text(WorkerFrame frame) => $"{frame.Kind} {frame.Number} {Convert.ToHexString(frame.Payload)}";
}
