using LiveBench.Templates;

namespace LiveBench.Rounds.Gates;

/// <summary>The inside of a template worker's process: scripts, and the gates that need their functions alive.</summary>
public static class GateWorker
{
    /// <summary>Serves requests, a JSON object a line, until the input ends.</summary>
    /// <param name="cacheFolder">Where compiled scripts are kept.</param>
    public static void Serve(TextReader requests, TextWriter answers, string cacheFolder) => new WorkerLoop(cacheFolder, answers, Examination.Of).Serve(requests);
}
