using LiveBench.Cli;

namespace LiveBench.Tests.EndToEnd;

/// <summary>The machine's engine, reached as that of another machine is: through ssh.</summary>
public sealed class SshTests(SshTests.Server server) : IClassFixture<SshTests.Server>
{
    [Fact]
    public async Task A_run_is_judged_through_ssh()
    {
        using var folder = new TemporaryFolder();
        var drawn = await Livebench.Run(folder.Name, "generate", "-o", "round", "--tasks", "2", "--kind", "coding", "--docker-host", "unix:///var/run/docker.sock");
        Assert.True(drawn.ExitCode == 0, drawn.Errors);
        var ran = await Over(server.Ready.Client, folder, "run", "round", "-m", "builtin/reference", "--docker-host", server.Ready.Url, "--json");
        Assert.True(ran.ExitCode == 0, ran.Errors);
        Assert.Equal(1, ran.Json.GetProperty("runs")[0].GetProperty("pass@1").GetProperty("value").GetDouble());
    }

    [Fact]
    public async Task A_path_in_the_address_is_the_socket_there()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, (await Doctor(folder, server.Ready.Client, server.Ready.Url + "/var/run/docker.sock")).ExitCode);
        var nowhere = await Doctor(folder, server.Ready.Client, server.Ready.Url + "/nowhere/docker.sock");
        Assert.Contains("/nowhere/docker.sock", Problem(nowhere), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_that_is_not_let_in_is_said_in_ssh_s_own_words()
    {
        using var folder = new TemporaryFolder();
        Assert.Contains("Permission denied (publickey)", Problem(await Doctor(folder, server.Ready.Stranger, server.Ready.Url)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_not_known_is_never_asked_about_but_refused()
    {
        using var folder = new TemporaryFolder();
        var url = server.Ready.Url.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);
        Assert.Contains("Host key verification failed", Problem(await Doctor(folder, server.Ready.Client, url)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_machine_without_Docker_s_command_line_is_told_to_be_one()
    {
        using var folder = new TemporaryFolder();
        await using var bare = new PrivateSshd(path: "/nowhere");
        await bare.Start();
        Assert.Contains("127.0.0.1 has no docker command", Problem(await Doctor(folder, bare.Client, bare.Url)), StringComparison.Ordinal);
    }

    private static Task<Livebench.Ended> Doctor(TemporaryFolder folder, string client, string url) => Over(client, folder, "doctor", "--docker-host", url, "--json");

    private static string Problem(Livebench.Ended doctor)
    {
        Assert.Equal(1, doctor.ExitCode);
        return doctor.Json.GetProperty("problem").GetString()!;
    }

    /// <summary>The command line, with an ssh of the test's before the machine's.</summary>
    private static Task<Livebench.Ended> Over(string client, TemporaryFolder folder, params IEnumerable<string> arguments) =>
        Livebench.Command(folder.Name, "env", [$"PATH={client}:{Environment.GetEnvironmentVariable("PATH")}", Installation.Dotnet, Path.Combine(AppContext.BaseDirectory, "LiveBench.Cli.dll"), .. arguments]);

    /// <summary>One server for all tests; where it cannot be started, each of them says why.</summary>
    public sealed class Server : IAsyncLifetime
    {
        private readonly PrivateSshd sshd = new(Environment.GetEnvironmentVariable("PATH") ?? "");
        private bool started;

        internal PrivateSshd Ready
        {
            get
            {
                Installed.Command("ssh");
                Installed.Command("sshd");
                return started ? sshd : throw new InvalidOperationException("the ssh server did not start");
            }
        }

        /// <inheritdoc/>
        public async ValueTask InitializeAsync()
        {
            if (!Installed.Is("ssh") || !Installed.Is("sshd"))
                return;
            await sshd.Start();
            started = true;
        }

        /// <inheritdoc/>
        public ValueTask DisposeAsync() => sshd.DisposeAsync();
    }
}
