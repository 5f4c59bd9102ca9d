using System.Net.Sockets;

namespace LiveBench.Tests.EndToEnd;

/// <summary>An ssh server of a test's own on the loopback, which lets in who has its key; and the client's side of it.</summary>
/// <param name="path">The PATH of what is run there.</param>
internal sealed class PrivateSshd(string path) : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly int port = LoopbackPort.Free();
    private Daemon? daemon;

    /// <summary>The address of the engine that is reached through it.</summary>
    public string Url => $"ssh://{Environment.UserName}@127.0.0.1:{port}";

    /// <summary>A folder whose <c>ssh</c> knows the server and has its key: a user's ~/.ssh does the same.</summary>
    public string Client => folder["client"];

    /// <summary>A folder whose <c>ssh</c> knows the server and has another key.</summary>
    public string Stranger => folder["stranger"];

    /// <summary>Starts it and waits until it answers.</summary>
    public async Task Start()
    {
        var (server, client) = (Installed.Command("sshd"), Installed.Command("ssh"));
        var (host, key, other) = (await Key("host"), await Key("user"), await Key("other"));
        File.Copy($"{key}.pub", folder["authorized"]);
        folder.Write("known", $"[127.0.0.1]:{port} {await File.ReadAllTextAsync($"{host}.pub")}");
        Directory.CreateDirectory("/run/sshd");            // its own code insists on that place
        var configuration = folder.Write("sshd_config", $"""
            ListenAddress 127.0.0.1:{port}
            HostKey {host}
            AuthorizedKeysFile {folder["authorized"]}
            AuthenticationMethods publickey
            PermitRootLogin prohibit-password
            StrictModes no
            UsePAM no
            PidFile none
            SetEnv PATH={path}

            """);
        foreach (var (side, identity) in new[] { (Client, key), (Stranger, other) })
        {
            folder.Write(Path.Combine(side, "ssh"), $"#!/bin/sh\nexec {client} -F none -o UserKnownHostsFile={folder["known"]} -o IdentitiesOnly=yes -i {identity} \"$@\"\n");
            await Livebench.Command(side, "chmod", "+x", "ssh");
        }
        daemon = new Daemon(server, ["-D", "-e", "-f", configuration]);
        await daemon.Up(async () =>
        {
            using var socket = new TcpClient();
            await socket.ConnectAsync("127.0.0.1", port);
            return true;
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (daemon is not null)
            await daemon.DisposeAsync();
        folder.Dispose();
    }

    private async Task<string> Key(string name)
    {
        var made = await Livebench.Command(folder.Name, "ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", name, "-f", name);
        Assert.True(made.ExitCode == 0, made.Errors);
        return folder[name];
    }
}
