using Microsoft.Data.Sqlite;

namespace LiveBench.Store;

/// <summary>The tables, and their version.</summary>
internal static class Schema
{
    private const long Version = 1;

    private const string Tables = """
        CREATE TABLE rounds (id TEXT PRIMARY KEY, release TEXT NOT NULL, folder TEXT NOT NULL, commitment TEXT NOT NULL, added TEXT NOT NULL);
        CREATE TABLE runs (
            number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, round TEXT NOT NULL, release TEXT NOT NULL, model TEXT NOT NULL,
            version TEXT NOT NULL, endpoint TEXT NOT NULL, conditions TEXT NOT NULL, samples INTEGER NOT NULL, created TEXT NOT NULL);
        CREATE TABLE answers (
            run TEXT NOT NULL, task TEXT NOT NULL, sample INTEGER NOT NULL, completion TEXT NOT NULL, finish_reason TEXT NOT NULL,
            input_tokens INTEGER, output_tokens INTEGER, latency_ms REAL NOT NULL, arrived TEXT NOT NULL, PRIMARY KEY (run, task, sample));
        CREATE TABLE verdicts (
            id INTEGER PRIMARY KEY AUTOINCREMENT, run TEXT NOT NULL, task TEXT NOT NULL, sample INTEGER NOT NULL, verdict TEXT NOT NULL, detail TEXT NOT NULL,
            failure TEXT, cpu_ms REAL, wall_ms REAL, peak_kb INTEGER, limits TEXT, engine TEXT NOT NULL, image TEXT NOT NULL, runtime TEXT NOT NULL, reached TEXT NOT NULL);
        CREATE INDEX verdicts_of_run ON verdicts (run);
        CREATE TABLE faults (run TEXT NOT NULL, task TEXT NOT NULL, sample INTEGER NOT NULL, reason TEXT NOT NULL, seen TEXT NOT NULL, PRIMARY KEY (run, task, sample));
        """;

    /// <summary>Makes the tables in a new database, refuses one of a later version.</summary>
    public static void Ready(SqliteConnection connection)
    {
        Run(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 30000");
        using var transaction = connection.BeginTransaction(deferred: false);
        var version = Ask(connection, "PRAGMA user_version");
        if (version == 0)
        {
            if (Ask(connection, "SELECT count(*) FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'") > 0)
                throw new UsageException($"'{connection.DataSource}' is a database of another program; give another with --store");
            Run(connection, Tables + $"PRAGMA user_version = {Version}");
        }
        else if (version != Version)
            throw new UsageException($"'{connection.DataSource}' was made by another version of LiveBench (tables of version {version}, this one knows {Version}); use that one, or another --store");
        transaction.Commit();
    }

#pragma warning disable CA2100 // constants of this file
    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static long Ask(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }
#pragma warning restore CA2100
}
