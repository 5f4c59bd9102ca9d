using System.Globalization;
using System.Text.Json;
using LiveBench.Answers;
using LiveBench.Sandbox;
using LiveBench.Tasks;
using LiveBench.Verdicts;
using Microsoft.Data.Sqlite;

namespace LiveBench.Store;

/// <summary>
/// The database: rounds that were drawn, runs, answers the moment they arrive, verdicts the moment they are known. The one class that
/// opens it. Verdicts are added, never changed: the newest of an answer counts.
/// </summary>
public sealed class RunStore : IDisposable
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    private readonly SqliteConnection connection;
    private readonly Lock gate = new();
    private readonly TimeProvider clock;

    /// <summary>Opens the database, making it if it is not there.</summary>
    /// <exception cref="UsageException">The file is no database of ours, or of a newer version.</exception>
    public RunStore(string file, TimeProvider clock)
    {
        this.clock = clock;
        File = Path.GetFullPath(file);
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = File, Pooling = false, DefaultTimeout = 30 }.ToString());
        try
        {
            connection.Open();
            Schema.Ready(connection);
        }
        catch (SqliteException e)
        {
            connection.Dispose();
            throw new UsageException($"'{File}' is no LiveBench database: {e.Message}; give another with --store, or move it away", e);
        }
    }

    /// <summary>Where it stands.</summary>
    public string File { get; }

    /// <summary>Notes where a round stands, so that it can be named by its id or release.</summary>
    public void AddRound(string id, string release, string folder, string commitment) => Execute(
        "INSERT INTO rounds (id, release, folder, commitment, added) VALUES ($id, $release, $folder, $commitment, $now) ON CONFLICT (id) DO UPDATE SET folder = $folder",
        ("$id", id), ("$release", release), ("$folder", Path.GetFullPath(folder)), ("$commitment", commitment), ("$now", Now()));

    /// <summary>Rounds, the newest last.</summary>
    public IReadOnlyList<(string Id, string Release, string Folder)> Rounds() => Query(
        "SELECT id, release, folder FROM rounds ORDER BY added, id", r => (r.GetString(0), r.GetString(1), r.GetString(2)));

    /// <summary>The run of that id, made if it is new; its number of samples only ever grows.</summary>
    public Run OpenRun(Run run)
    {
        Execute("""
            INSERT INTO runs (id, round, release, model, version, endpoint, conditions, samples, created)
            VALUES ($id, $round, $release, $model, $version, $endpoint, $conditions, $samples, $now)
            ON CONFLICT (id) DO UPDATE SET samples = max(samples, $samples)
            """,
            ("$id", run.Id), ("$round", run.Round), ("$release", run.Release), ("$model", run.Model), ("$version", run.Version), ("$endpoint", run.Endpoint),
            ("$conditions", run.Conditions.Write()), ("$samples", run.Samples), ("$now", Now()));
        return Runs().Single(r => r.Id == run.Id);
    }

    /// <summary>All runs, by number.</summary>
    public IReadOnlyList<Run> Runs() => Query(
        "SELECT id, number, round, release, model, version, endpoint, conditions, samples, created FROM runs ORDER BY number",
        r => new Run(r.GetString(0), r.GetInt64(1), r.GetString(2), r.GetString(3), r.GetString(4), r.GetString(5), r.GetString(6),
            Conditions.Read(r.GetString(7)), r.GetInt32(8), r.GetString(9)));

    /// <summary>Keeps an answer; one that is there already stays as it is.</summary>
    public void AddAnswer(string run, Answer answer) => Execute("""
        INSERT INTO answers (run, task, sample, completion, finish_reason, input_tokens, output_tokens, latency_ms, arrived)
        VALUES ($run, $task, $sample, $completion, $finish, $input, $output, $latency, $now) ON CONFLICT DO NOTHING
        """,
        ("$run", run), ("$task", answer.Task), ("$sample", answer.Sample), ("$completion", answer.Completion), ("$finish", answer.FinishReason),
        ("$input", answer.InputTokens), ("$output", answer.OutputTokens), ("$latency", answer.LatencyMs), ("$now", Now()));

    /// <summary>Keeps a verdict, and clears the fault that had kept it away.</summary>
    public void AddVerdict(string run, string task, int sample, Judgement judgement, Usage? usage, Limits? limits, Provenance provenance)
    {
        Execute("""
            INSERT INTO verdicts (run, task, sample, verdict, detail, failure, cpu_ms, wall_ms, peak_kb, limits, engine, image, runtime, reached)
            VALUES ($run, $task, $sample, $verdict, $detail, $failure, $cpu, $wall, $peak, $limits, $engine, $image, $runtime, $now);
            DELETE FROM faults WHERE run = $run AND task = $task AND sample = $sample
            """,
            ("$run", run), ("$task", task), ("$sample", sample), ("$verdict", judgement.Verdict.ToString()), ("$detail", judgement.Detail),
            ("$failure", judgement.Failure is null ? null : JsonSerializer.Serialize(judgement.Failure, Json)),
            ("$cpu", usage?.CpuMs), ("$wall", usage?.WallMs), ("$peak", usage?.PeakKb), ("$limits", limits is null ? null : JsonSerializer.Serialize(limits, Json)),
            ("$engine", provenance.Engine), ("$image", provenance.Image), ("$runtime", provenance.Runtime), ("$now", Now()));
    }

    /// <summary>Notes why an answer has no verdict, by a fault of ours.</summary>
    public void AddFault(string run, string task, int sample, string reason) => Execute(
        "INSERT INTO faults (run, task, sample, reason, seen) VALUES ($run, $task, $sample, $reason, $now) ON CONFLICT (run, task, sample) DO UPDATE SET reason = $reason, seen = $now",
        ("$run", run), ("$task", task), ("$sample", sample), ("$reason", reason), ("$now", Now()));

    /// <summary>Every sample of the tasks, with what is known of it.</summary>
    public IReadOnlyList<Outcome> Outcomes(Run run, IEnumerable<string> tasks)
    {
        var answers = Query("SELECT task, sample, completion, finish_reason, input_tokens, output_tokens, latency_ms FROM answers WHERE run = $run",
            r => new Answer(r.GetString(0), r.GetInt32(1), r.GetString(2), r.GetString(3), r.IsDBNull(4) ? null : r.GetInt64(4), r.IsDBNull(5) ? null : r.GetInt64(5), r.GetDouble(6)),
            ("$run", run.Id)).ToDictionary(a => (a.Task, a.Sample));
        var verdicts = Query("SELECT task, sample, verdict, detail, failure, cpu_ms, wall_ms, peak_kb FROM verdicts WHERE run = $run ORDER BY id",
            r => (Key: (r.GetString(0), r.GetInt32(1)), Judgement: new Judgement(Enum.Parse<Verdict>(r.GetString(2)), r.GetString(3),
                    r.IsDBNull(4) ? null : JsonSerializer.Deserialize<Failure>(r.GetString(4), Json)),
                Usage: r.IsDBNull(5) ? null : new Usage(r.GetDouble(5), r.GetDouble(6), r.GetInt64(7))),
            ("$run", run.Id)).GroupBy(v => v.Key).ToDictionary(g => g.Key, g => g.Last());
        var faults = Query("SELECT task, sample, reason FROM faults WHERE run = $run", r => (Key: (r.GetString(0), r.GetInt32(1)), Reason: r.GetString(2)), ("$run", run.Id))
            .ToDictionary(f => f.Key, f => f.Reason);
        return [.. tasks.SelectMany(task => Enumerable.Range(0, run.Samples).Select(sample =>
        {
            var key = (task, sample);
            var verdict = verdicts.GetValueOrDefault(key);
            return new Outcome(task, sample, answers.GetValueOrDefault(key), verdict.Judgement, verdict.Usage, faults.GetValueOrDefault(key));
        }))];
    }

    /// <inheritdoc/>
    public void Dispose() => connection.Dispose();

    private string Now() => clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    private void Execute(string sql, params (string Name, object? Value)[] parameters)
    {
        lock (gate)
        {
            using var command = Command(sql, parameters);
            command.ExecuteNonQuery();
        }
    }

    private List<T> Query<T>(string sql, Func<SqliteDataReader, T> row, params (string Name, object? Value)[] parameters)
    {
        lock (gate)
        {
            using var command = Command(sql, parameters);
            using var reader = command.ExecuteReader();
            var rows = new List<T>();
            while (reader.Read())
                rows.Add(row(reader));
            return rows;
        }
    }

#pragma warning disable CA2100 // the texts are this file's own; values travel as parameters
    private SqliteCommand Command(string sql, (string Name, object? Value)[] parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }
#pragma warning restore CA2100
}
