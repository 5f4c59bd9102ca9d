using System.Buffers.Binary;

namespace Docker.DotNet;

/// <summary>A container's input and its two outputs on one connection: each piece of output has a header of eight bytes.</summary>
public sealed class MultiplexedStream(Stream inner, bool multiplexed) : IDisposable
{
    private readonly byte[] header = new byte[8];
    private int left;
    private TargetStream target = TargetStream.StandardOut;

    /// <summary>Which output a piece came from.</summary>
    public enum TargetStream
    {
        /// <summary>The input, echoed; never seen here.</summary>
        StandardIn = 0,

        /// <summary>The standard output.</summary>
        StandardOut = 1,

        /// <summary>The standard error.</summary>
        StandardError = 2,
    }

    /// <summary>A piece of output.</summary>
    public readonly record struct ReadResult(int Count, TargetStream Target)
    {
        /// <summary>The container has closed its outputs.</summary>
        public bool EOF => Count == 0;
    }

    /// <summary>Reads the next piece, at most <paramref name="count"/> bytes of one output.</summary>
    public async Task<ReadResult> ReadOutputAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        if (multiplexed && left == 0)
        {
            if (await inner.ReadAtLeastAsync(header, header.Length, throwOnEndOfStream: false, cancellationToken) < header.Length)
                return new ReadResult(0, target);
            target = (TargetStream)header[0];
            left = BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4));
        }
        var read = await inner.ReadAsync(buffer.AsMemory(offset, multiplexed ? Math.Min(left, count) : count), cancellationToken);
        left -= multiplexed ? read : 0;
        return new ReadResult(read, target);
    }

    /// <summary>Writes to the container's input.</summary>
    public Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        inner.WriteAsync(buffer, offset, count, cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => inner.Dispose();
}
