using LiveBench.Driver;
using LiveBench.Wire;

// An answer gets a thread of its own with a known stack, whatever the limits of the main thread are: deep enough for an
// honest recursion, shallow enough that an endless one ends soon.
const int AnswerStackBytes = 32 << 20;

if (!HostChannel.TryRead(out var frame))
    return 1;
if (frame.Kind != FromHost.Program)
    throw new InvalidDataException($"A frame of kind {frame.Kind}; the program was due.");

var (entryToken, assembly) = Artifact.Unpack(frame.Payload);
var answer = new Thread(() => AnswerRun.ToEnd(entryToken, assembly), AnswerStackBytes);
answer.Start();
answer.Join();
return 1; // only Finished and Threw lead out, and both leave by themselves
