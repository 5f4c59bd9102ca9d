using LiveBench.Rounds;
using LiveBench.Store;
using LiveBench.Tasks;

namespace LiveBench.Cli;

/// <summary>The user's folder: where the store is, and what a round's or a run's name stands for.</summary>
internal sealed class Workspace : IDisposable
{
    private const string Folder = ".livebench", Database = "livebench.db", Settings = "livebench.yaml";

    public Workspace(string? storeOption)
    {
        Store = new RunStore(storeOption ?? Path.Combine(Home(Environment.CurrentDirectory), Folder, Database), TimeProvider.System);
        if (storeOption is null && Path.Combine(Path.GetDirectoryName(Store.File)!, ".gitignore") is var ignore && !File.Exists(ignore))
            File.WriteAllText(ignore, "*\n");              // answers and verdicts are data, not source
    }

    public RunStore Store { get; }

    /// <summary>A round by folder, id or release.</summary>
    /// <exception cref="UsageException">There is none, or several; the message lists the candidates.</exception>
    public Round Round(string name)
    {
        if (Directory.Exists(name))
            return RoundFolder.Read(name);
        var known = Store.Rounds();
        var matching = known.Where(r => r.Id == name || r.Release == name).ToList();
        if (matching.Count > 1)
            throw new UsageException($"'{name}' names {matching.Count} rounds; say which by its id or folder: {string.Join(", ", matching.Select(r => $"{r.Id} ({r.Folder})"))}");
        return matching.Count == 1 ? RoundFolder.Read(matching[0].Folder)
            : throw new UsageException($"there is no round '{name}': no such folder, and no such id or release {(known.Count == 0 ? "(no round was drawn here yet; livebench generate -o DIR draws one)" : $"among {string.Join(", ", known.Select(r => $"{r.Id} ({r.Release})").Distinct())}")}");
    }

    /// <summary>The tasks of all rounds that the store knows and that are still where they were.</summary>
    public IEnumerable<TaskInstance> EarlierTasks()
    {
        foreach (var (_, _, folder) in Store.Rounds())
            if (Readable(folder) is { } round)
                foreach (var task in round.Tasks)
                    yield return task;
    }

    private static Round? Readable(string folder)
    {
        try
        {
            return Directory.Exists(folder) ? RoundFolder.Read(folder) : null;
        }
        catch (UsageException)
        {
            return null;                                   // moved, or changed: whoever uses it will be told
        }
    }

    /// <summary>A run by <c>r17</c> or <c>release/model</c>.</summary>
    /// <exception cref="UsageException">There is none, or several.</exception>
    public Run Run(string name)
    {
        var runs = Store.Runs();
        var matching = runs.Where(r => r.Name == name || r.Id == name || $"{r.Release}/{r.Model}" == name || $"{r.Round}/{r.Model}" == name).ToList();
        return matching.Count switch
        {
            1 => matching[0],
            0 => throw new UsageException($"there is no run '{name}'; there are: {(runs.Count == 0 ? "none yet (livebench run ROUND -m MODEL makes one)" : string.Join(", ", runs.Select(r => $"{r.Name} ({r.Release}/{r.Model})")))}"),
            _ => throw new UsageException($"'{name}' names {matching.Count} runs; say which: {string.Join(", ", matching.Select(r => r.Name))}"),
        };
    }

    /// <summary>What is known of a run, with its round's tasks.</summary>
    public RunRecord Record(Run run)
    {
        var round = Round(run.Round);
        return new RunRecord(run, round.Tasks, Store.Outcomes(run, round.Tasks.Select(t => t.Id)));
    }

    public void Dispose() => Store.Dispose();

    /// <summary>The folder of the nearest settings, from here upwards; else here.</summary>
    private static string Home(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, Settings)))
                return folder.FullName;
        return from;
    }
}
