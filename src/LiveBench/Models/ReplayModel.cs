using System.Security.Cryptography;
using System.Text.Json;
using LiveBench.Rounds;

namespace LiveBench.Models;

/// <summary>Answers that were written elsewhere: lines <c>{"task": id, "completion": text}</c>, repeated lines being further samples.</summary>
internal static class ReplayModel
{
    /// <summary>The answers of a file for a round, and the hash of the file.</summary>
    /// <exception cref="UsageException">The file is not there, a line is torn, names a task the round does not have, or samples are missing.</exception>
    public static (BuiltinModel Model, string Version) Open(string file, Round round, int samples)
    {
        if (!File.Exists(file))
            throw new UsageException($"there is no replay file '{file}'; replay/<file> reads lines {{\"task\": id, \"completion\": text}}");
        var completions = round.Tasks.ToDictionary(t => t.Id, _ => new List<string>());
        foreach (var (line, number) in File.ReadLines(file).Select((line, i) => (line, i + 1)).Where(l => l.line.Length > 0))
        {
            var (task, completion) = Read(line, file, number);
            if (!completions.TryGetValue(task, out var list))
                throw new UsageException($"'{file}', line {number}: the round {round.Id} has no task '{task}'; it has {string.Join(", ", round.Tasks.Select(t => t.Id))}");
            list.Add(completion);
        }
        if (completions.FirstOrDefault(c => c.Value.Count < samples) is { Key: { } missing, Value: var some })
            throw new UsageException($"'{file}' has {some.Count} answers for task {missing}, {samples} are asked for; add lines, or ask for fewer with -n");
        var hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))[..12];
        return (new BuiltinModel(round, (task, sample, _) => Task.FromResult(completions[task.Id][sample])), hash);
    }

    private static (string Task, string Completion) Read(string line, string file, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return (json.RootElement.GetProperty("task").GetString()!, json.RootElement.GetProperty("completion").GetString()!);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new UsageException($"'{file}', line {number} is not {{\"task\": id, \"completion\": text}}: {e.Message}", e);
        }
    }
}
