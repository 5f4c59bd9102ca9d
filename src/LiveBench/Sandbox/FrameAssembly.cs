using System.Buffers.Binary;

namespace LiveBench.Sandbox;

/// <summary>A frame that a worker wrote to its descriptor 4.</summary>
internal readonly record struct WorkerFrame(byte Kind, uint Number, byte[] Payload);

/// <summary>Puts a worker's frames together from pieces; the worker is not trusted, so a length is checked before anything waits for it.</summary>
internal sealed class FrameAssembly(int mostBytes)
{
    private const int HeaderSize = 9;

    private readonly List<byte> pending = [];

    /// <summary>Bytes of a frame that has not come whole.</summary>
    public bool Torn => pending.Count > 0;

    /// <summary>The frames that are whole now.</summary>
    /// <exception cref="MalformedException">A frame says it is longer than a worker may write.</exception>
    public IReadOnlyList<WorkerFrame> Add(ReadOnlySpan<byte> piece)
    {
        pending.AddRange(piece);
        var frames = new List<WorkerFrame>();
        var bytes = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(pending);
        var done = 0;
        while (bytes.Length - done >= HeaderSize)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(bytes[done..]);
            if (length > mostBytes)
                throw new MalformedException($"a frame of {length} bytes, at most {mostBytes} are allowed");
            if (bytes.Length - done - HeaderSize < length)
                break;
            frames.Add(new WorkerFrame(bytes[done + 4], BinaryPrimitives.ReadUInt32LittleEndian(bytes[(done + 5)..]), bytes.Slice(done + HeaderSize, (int)length).ToArray()));
            done += HeaderSize + (int)length;
        }
        pending.RemoveRange(0, done);
        return frames;
    }
}
