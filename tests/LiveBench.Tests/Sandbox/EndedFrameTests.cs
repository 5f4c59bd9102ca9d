using LiveBench.Sandbox;

namespace LiveBench.Tests.Sandbox;

public sealed class EndedFrameTests
{
    [Fact]
    public void Every_field_is_read_from_its_place()
    {
        var (ending, usage, left) = Frame(EndReason.Signalled, 11, 1_234_567, 9_876_543, 54_321, 1).Ended();
        Assert.Equal(new Ending(EndReason.Signalled, 11), ending);
        Assert.Equal(new Usage(1234.567, 9876.543, 54_321), usage);
        Assert.True(left);
    }

    [Theory]
    [InlineData(0, EndReason.Exited)]
    [InlineData(1, EndReason.Signalled)]
    [InlineData(2, EndReason.CpuLimit)]
    [InlineData(3, EndReason.WallLimit)]
    [InlineData(4, EndReason.OutputLimit)]
    [InlineData(5, EndReason.Killed)]
    [InlineData(6, EndReason.OutOfMemory)]
    [InlineData(7, EndReason.NotStarted)]
    public void The_reasons_have_the_protocol_s_numbers(byte number, EndReason reason) =>
        Assert.Equal(reason, Frame((EndReason)number, 0, 0, 0, 0, 0).Ended().Ending.Reason);

    [Fact]
    public void An_exit_code_may_be_negative_and_nothing_may_be_left()
    {
        var (ending, _, left) = Frame(EndReason.Exited, -1, 0, 0, 0, 0).Ended();
        Assert.Equal(-1, ending.Status);
        Assert.False(left);
    }

    private static SupervisorFrame Frame(EndReason reason, int status, long cpuUs, long wallUs, long peakKb, byte left) =>
        new(Container.Ended, new WireWriter().U8((byte)reason).U32((uint)status).I64(cpuUs).I64(wallUs).I64(peakKb).U8(left).ToArray());
}
