using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;

namespace LiveBench.Rounds;

/// <summary>
/// 32 bytes that a round is drawn from, and when they were drawn. The time stands with the secret because the manifest names it: the
/// same secret file then gives the same manifest.
/// </summary>
/// <param name="Bytes">32 bytes.</param>
/// <param name="Created">UTC, whole seconds; null for a secret that was written by hand.</param>
public sealed record RoundSecret(ImmutableArray<byte> Bytes, DateTimeOffset? Created)
{
    private const int Length = 32;
    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    /// <summary>A fresh one from the system's random source.</summary>
    public static RoundSecret Fresh(TimeProvider clock) => new([.. RandomNumberGenerator.GetBytes(Length)], clock.GetUtcNow());

    /// <summary>The time as the manifest writes it, or null.</summary>
    public string? CreatedText => Created?.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture);

    /// <summary>Reads a secret file: 64 hex digits, and optionally a line <c>created 2026-01-31T12:00:00Z</c>.</summary>
    /// <exception cref="UsageException">The file is not there, or holds something else.</exception>
    public static RoundSecret Read(string file)
    {
        string[] lines;
        try
        {
            lines = [.. File.ReadAllLines(file).Select(l => l.Trim()).Where(l => l.Length > 0)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"the secret file '{file}' cannot be read: {e.Message}", e);
        }
        DateTimeOffset? created = null;
        if (lines.Length == 2 && lines[1].StartsWith("created ", StringComparison.Ordinal)
            && DateTimeOffset.TryParseExact(lines[1]["created ".Length..], TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
            created = time;
        else if (lines.Length != 1)
            throw Wrong(file);
        return lines[0].Length == 2 * Length && lines[0].All(char.IsAsciiHexDigit) ? new RoundSecret([.. Convert.FromHexString(lines[0])], created) : throw Wrong(file);
    }

    /// <summary>Writes it so that only the owner can read it.</summary>
    public void Write(string file)
    {
        File.Delete(file);                                 // a file that is there would keep the mode it has
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var writer = new StreamWriter(file, options) { NewLine = "\n" };
        writer.WriteLine(Convert.ToHexStringLower(Bytes.AsSpan()));
        if (CreatedText is { } text)
            writer.WriteLine($"created {text}");
    }

    private static UsageException Wrong(string file) =>
        new($"'{file}' holds no secret; valid is a line of {2 * Length} hex digits, as a round's own file 'secret' has it (and a second line, created …, as it stands there)");
}
