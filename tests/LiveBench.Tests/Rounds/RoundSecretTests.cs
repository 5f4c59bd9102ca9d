using LiveBench.Rounds;

namespace LiveBench.Tests.RoundTests;

public sealed class RoundSecretTests : IDisposable
{
    private const string Digits = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

    private readonly TemporaryFolder folder = new();

    private string File_ => Path.Combine(folder.Name, "secret");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_fresh_secret_has_32_bytes_and_is_never_drawn_twice()
    {
        var (one, other) = (RoundSecret.Fresh(TimeProvider.System), RoundSecret.Fresh(TimeProvider.System));
        Assert.Equal(32, one.Bytes.Length);
        Assert.NotEqual(one.Bytes.AsEnumerable(), other.Bytes);
    }

    [Fact]
    public void A_secret_reads_back_with_its_time()
    {
        DrawnRound.Secret.Write(File_);
        Assert.Equal($"{Digits}\ncreated 2026-01-31T12:00:00Z\n", File.ReadAllText(File_));
        var again = RoundSecret.Read(File_);
        Assert.Equal(DrawnRound.Secret.Bytes.AsEnumerable(), again.Bytes);
        Assert.Equal(DrawnRound.Secret.Created, again.Created);
    }

    [Fact]
    public void A_fresh_secret_names_the_same_time_after_it_was_written()
    {
        var fresh = RoundSecret.Fresh(TimeProvider.System);
        fresh.Write(File_);
        Assert.Equal(fresh.CreatedText, RoundSecret.Read(File_).CreatedText);
    }

    [Theory]
    [InlineData(Digits)]
    [InlineData(Digits + "\n")]
    [InlineData("\n  " + Digits + "  \r\n\n")]
    [InlineData("000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F")]
    public void A_secret_written_by_hand_needs_only_its_digits(string text)
    {
        File.WriteAllText(File_, text);
        var secret = RoundSecret.Read(File_);
        Assert.Equal(DrawnRound.Secret.Bytes.AsEnumerable(), secret.Bytes);
        Assert.Null(secret.Created);
        Assert.Null(secret.CreatedText);
    }

    [Theory]
    [InlineData("")]
    [InlineData("secret")]
    [InlineData("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e")]
    [InlineData(Digits + "20")]
    [InlineData("g00102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f")]
    [InlineData(Digits + "\n" + Digits)]
    [InlineData(Digits + "\ncreated yesterday")]
    [InlineData(Digits + "\ncreated 2026-01-31T12:00:00+01:00")]
    [InlineData("created 2026-01-31T12:00:00Z\n" + Digits)]
    [InlineData(Digits + "\ncreated 2026-01-31T12:00:00Z\nmore")]
    public void What_is_no_secret_is_refused_with_the_file_and_what_would_be_valid(string text)
    {
        File.WriteAllText(File_, text);
        var error = Assert.Throws<UsageException>(() => RoundSecret.Read(File_));
        Assert.Contains(File_, error.Message);
        Assert.Contains("64 hex digits", error.Message);
    }

    [Fact]
    public void An_error_never_tells_what_the_file_holds()
    {
        File.WriteAllText(File_, Digits + "20");
        Assert.DoesNotContain(Digits[..8], Assert.Throws<UsageException>(() => RoundSecret.Read(File_)).ToString());
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        Assert.Contains(File_, Assert.Throws<UsageException>(() => RoundSecret.Read(File_)).Message);
        Assert.Contains(folder.Name, Assert.Throws<UsageException>(() => RoundSecret.Read(folder.Name)).Message);
    }

    [Fact]
    public void Only_the_owner_can_read_a_secret_also_one_written_over_an_open_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "file modes are Unix's");
        DrawnRound.Secret.Write(File_);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, Mode());
        Open();
        DrawnRound.Secret.Write(File_);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, Mode());
    }

    private UnixFileMode Mode() => OperatingSystem.IsWindows() ? 0 : File.GetUnixFileMode(File_);

    private void Open()
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(File_, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
    }
}
