using System.Security.Cryptography;
using System.Text;
using LiveBench.Sandbox;

namespace LiveBench.Tests.Sandbox;

public sealed class EngineEndpointTests : IDisposable
{
    private readonly TemporaryFolder home = new();
    private readonly Dictionary<string, string> environment = [];
    private readonly HashSet<string> sockets = [];

    public EngineEndpointTests() => environment["HOME"] = home.Name;

    public void Dispose() => home.Dispose();

    [Fact]
    public void The_flag_wins_over_everything()
    {
        environment["DOCKER_HOST"] = "tcp://10.0.0.1:2375";
        Context("remote", "tcp://10.0.0.2:2375", current: true);
        sockets.Add("/var/run/docker.sock");
        Assert.Equal(("unix:///mine.sock", "--docker-host"), Find("unix:///mine.sock"));
    }

    [Fact]
    public void DOCKER_HOST_wins_over_context_and_sockets()
    {
        environment["DOCKER_HOST"] = "tcp://10.0.0.1:2375";
        Context("remote", "tcp://10.0.0.2:2375", current: true);
        sockets.Add("/var/run/docker.sock");
        Assert.Equal(("tcp://10.0.0.1:2375/", "DOCKER_HOST"), Find());
    }

    [Fact]
    public void The_current_context_wins_over_sockets()
    {
        Context("remote", "tcp://10.0.0.2:2375", current: true);
        sockets.Add("/var/run/docker.sock");
        Assert.Equal(("tcp://10.0.0.2:2375/", "the Docker context 'remote'"), Find());
    }

    [Fact]
    public void DOCKER_CONTEXT_wins_over_the_current_context()
    {
        Context("remote", "tcp://10.0.0.2:2375", current: true);
        Context("other", "unix:///other.sock", current: false);
        environment["DOCKER_CONTEXT"] = "other";
        Assert.Equal(("unix:///other.sock", "the Docker context 'other'"), Find());
    }

    [Fact]
    public void DOCKER_CONFIG_says_where_the_contexts_are()
    {
        Context("remote", "tcp://10.0.0.2:2375", current: true);
        environment["DOCKER_CONFIG"] = Path.Combine(home.Name, ".docker");
        environment["HOME"] = "/nobody";
        Assert.Equal("tcp://10.0.0.2:2375/", Find()?.Address);
    }

    [Fact]
    public void The_default_context_is_the_usual_sockets()
    {
        Write(".docker/config.json", """{"currentContext": "default"}""");
        sockets.Add("/var/run/docker.sock");
        Assert.Equal(("unix:///var/run/docker.sock", "the usual sockets"), Find());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"currentContext": null}""")]
    [InlineData("""{"currentContext": 5}""")]
    [InlineData("""{"currentContext": "gone"}""")]
    [InlineData("""{"auths": {}}""")]
    public void A_configuration_of_another_shape_is_passed_over(string config)
    {
        Write(".docker/config.json", config);
        sockets.Add("/var/run/docker.sock");
        Assert.Equal("unix:///var/run/docker.sock", Find()?.Address);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"Endpoints": {}}""")]
    [InlineData("""{"Endpoints": []}""")]
    [InlineData("""{"Endpoints": {"docker": {"Host": 5}}}""")]
    public void A_context_of_another_shape_is_passed_over(string meta)
    {
        Context("remote", "tcp://10.0.0.2:2375", current: true, meta);
        sockets.Add("/var/run/docker.sock");
        Assert.Equal("unix:///var/run/docker.sock", Find()?.Address);
    }

    [Fact]
    public void Sockets_are_tried_Docker_s_before_Podman_s()
    {
        environment["XDG_RUNTIME_DIR"] = "/run/user/7";
        string[] order =
        [
            "/var/run/docker.sock", "/run/user/7/docker.sock", $"{home.Name}/.docker/run/docker.sock", $"{home.Name}/.colima/default/docker.sock",
            "/run/user/7/podman/podman.sock", "/run/podman/podman.sock",
        ];
        sockets.UnionWith(order);
        foreach (var socket in order)
        {
            Assert.Equal(($"unix://{socket}", "the usual sockets"), Find());
            sockets.Remove(socket);
        }
        Assert.Null(Find());
    }

    [Fact]
    public void Nothing_said_and_nothing_found_is_none()
    {
        Assert.Null(Find());
        environment.Clear();
        Assert.Null(Find(""));
    }

    [Theory]
    [InlineData("docker.sock")]
    [InlineData("/var/run/docker.sock")]
    [InlineData("tcp://")]
    [InlineData("ssh:///var/run/docker.sock")]
    [InlineData("ftp://there")]
    [InlineData(" ")]
    public void An_address_that_is_none_is_refused_with_its_source_and_what_would_be_valid(string address)
    {
        var error = Assert.Throws<UsageException>(() => Find(address));
        Assert.Contains($"--docker-host is '{address}'", error.Message);
        Assert.Contains("valid: unix:///", error.Message);
        environment["DOCKER_HOST"] = address;
        Assert.Contains($"DOCKER_HOST is '{address}'", Assert.Throws<UsageException>(() => Find()).Message);
        environment.Remove("DOCKER_HOST");
        Context("remote", address, current: true);
        Assert.Contains($"the Docker context 'remote' is '{address}'", Assert.Throws<UsageException>(() => Find()).Message);
    }

    [Fact]
    public void A_DOCKER_CONTEXT_that_is_not_there_is_refused_with_those_that_are()
    {
        Context("remote", "tcp://10.0.0.2:2375", current: true);
        Context("other", "unix:///other.sock", current: false);
        sockets.Add("/var/run/docker.sock");
        environment["DOCKER_CONTEXT"] = "gone";
        Assert.Contains("'gone'", Assert.Throws<UsageException>(() => Find()).Message);
        Assert.EndsWith("there are default, other, remote", Assert.Throws<UsageException>(() => Find()).Message);
        environment["DOCKER_CONTEXT"] = "default";
        Assert.Equal("unix:///var/run/docker.sock", Find()?.Address);
    }

    [Fact]
    public void A_context_may_lead_over_ssh()
    {
        Context("remote", "ssh://me@there:2222/run/user/7/podman.sock", current: true);
        Assert.Equal(("ssh://me@there:2222/run/user/7/podman.sock", "the Docker context 'remote'"), Find());
    }

    [Theory]
    [InlineData("ssh://me:secret@there")]
    [InlineData("ssh://there?a=b")]
    [InlineData("ssh://there#a")]
    public void An_ssh_address_with_more_than_a_place_is_refused_and_no_password_repeated(string address)
    {
        var error = Assert.Throws<UsageException>(() => Find(address));
        Assert.Contains("ssh://[user@]host[:port]", error.Message);
        Assert.DoesNotContain("secret", error.Message);
    }

    [Theory]
    [InlineData("ssh://there", "-- there docker system dial-stdio")]
    [InlineData("ssh://me@there", "-l me -- there docker system dial-stdio")]
    [InlineData("ssh://me@there:2222/", "-l me -p 2222 -- there docker system dial-stdio")]
    [InlineData("ssh://[::1]:22/run/it's.sock", "-p 22 -- ::1 docker --host 'unix:///run/it'\\''s.sock' system dial-stdio")]
    public void Ssh_is_asked_for_what_Docker_s_own_command_line_asks_for_and_never_asks_back(string address, string arguments) =>
        Assert.Equal("-T -o BatchMode=yes -o ConnectTimeout=15 -o ControlPersist=60 " + arguments, string.Join(' ', SshConnection.Arguments(new Uri(address))));

    [Fact]
    public void DOCKER_TLS_VERIFY_takes_the_certificates_of_DOCKER_CERT_PATH_or_of_Docker_s_own_folder()
    {
        environment["DOCKER_HOST"] = "tcp://10.0.0.1";
        Assert.Null(Certificates());
        environment["DOCKER_TLS_VERIFY"] = "1";
        Assert.Contains($"'{home[".docker/ca.pem"]}' is not there; DOCKER_CERT_PATH", Assert.Throws<UsageException>(() => Find()).Message);
        Write(".docker/ca.pem", "");
        Assert.Equal(new EngineCertificates(home[".docker/ca.pem"], null, null, Verified: true), Certificates());
        Write("certificates/ca.pem", "");
        Write("certificates/cert.pem", "");
        environment["DOCKER_CERT_PATH"] = home["certificates"];
        Assert.Contains("its key.pem is not", Assert.Throws<UsageException>(() => Find()).Message);
        Write("certificates/key.pem", "");
        Assert.Equal(new EngineCertificates(home["certificates/ca.pem"], home["certificates/cert.pem"], home["certificates/key.pem"], Verified: true), Certificates());
        Assert.NotNull(Certificates("tcp://10.0.0.3"));
        Assert.Null(Certificates("unix:///mine.sock"));
    }

    [Fact]
    public void DOCKER_TLS_alone_verifies_nothing_and_https_verifies_against_the_system()
    {
        environment["DOCKER_TLS"] = "1";
        Assert.Equal(new EngineCertificates(null, null, null, Verified: false), Certificates("tcp://10.0.0.1"));
        environment.Remove("DOCKER_TLS");
        Assert.Equal(new EngineCertificates(null, null, null, Verified: true), Certificates("https://10.0.0.1"));
    }

    [Fact]
    public void A_context_brings_certificates_of_its_own_and_may_leave_the_engine_s_unverified()
    {
        Context("remote", "tcp://10.0.0.2:2376", current: true);
        environment["DOCKER_TLS_VERIFY"] = "1";
        Assert.Null(Certificates());
        var folder = $".docker/contexts/tls/{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("remote")))}/docker";
        Write($"{folder}/ca.pem", "");
        Assert.Equal(new EngineCertificates(home[$"{folder}/ca.pem"], null, null, Verified: true), Certificates());
        Context("remote", "", current: true, """{"Endpoints": {"docker": {"Host": "tcp://10.0.0.2", "SkipTLSVerify": true} } }""");
        Assert.False(Certificates()!.Verified);
    }

    private EngineCertificates? Certificates(string? flag = null) => EngineEndpoint.Find(flag, environment.GetValueOrDefault, sockets.Contains)!.Certificates;

    private (string Address, string Source)? Find(string? flag = null) =>
        EngineEndpoint.Find(flag, environment.GetValueOrDefault, sockets.Contains) is { } found ? (found.Address.ToString(), found.Source) : null;

    private void Context(string name, string host, bool current, string? meta = null)
    {
        if (current)
            Write(".docker/config.json", $$"""{"currentContext": "{{name}}"}""");
        var folder = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
        Write($".docker/contexts/meta/{folder}/meta.json", meta ?? $$"""{"Name": "{{name}}", "Endpoints": {"docker": {"Host": "{{host}}", "SkipTLSVerify": false} } }""");
    }

    private void Write(string name, string text) => home.Write(name, text);
}
