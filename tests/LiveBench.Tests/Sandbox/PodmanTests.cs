using Docker.DotNet.Models;
using LiveBench.Sandbox;

namespace LiveBench.Tests.Sandbox;

public sealed class PodmanTests
{
    private static readonly EngineEndpoint There = new(new Uri("unix:///there.sock"), "the test");
    private static readonly VersionResponse Docker = new("29.0.0", "1.52", "linux", "amd64", [new("Engine", "29.0.0")]);
    private static readonly VersionResponse OfPodman = new("4.3.1", "1.41", "linux", "amd64", [new("Podman Engine", "4.3.1")]);

    [Fact]
    public void Podman_gets_no_limit_it_does_not_know_and_nothing_writable_that_was_not_asked_for()
    {
        var settings = new HostConfig { ReadonlyRootfs = true, SecurityOpt = [.. Confinement.Full.Security], Tmpfs = new() { ["/box"] = "rw,size=64m,nr_inodes=4096,mode=1777" } };
        Podman.Adapt(settings);
        Assert.Equal("rw,size=64m,mode=1777", settings.Tmpfs["/box"]);
        Assert.All(["/run", "/tmp", "/var/tmp"], path => Assert.StartsWith("ro,", settings.Tmpfs[path], StringComparison.Ordinal));
        Assert.Equal(["nofile", "nproc"], settings.Ulimits.Select(l => l.Name));
        Assert.Equal(["no-new-privileges"], settings.SecurityOpt);
    }

    [Fact]
    public void Podman_s_machine_has_the_same_id_whenever_it_is_asked()
    {
        Assert.Equal(Podman.Identified(Machine("once")).ID, Podman.Identified(Machine("twice")).ID);
        Assert.NotEqual(Podman.Identified(Machine("once")).ID, Podman.Identified(Machine("once") with { DockerRootDir = "/elsewhere" }).ID);
    }

    [Theory]
    [InlineData("name=rootless")]
    [InlineData("name=userns")]
    public void An_engine_with_too_few_uids_says_what_would_help(string option)
    {
        var objection = EngineObjection.To(There, Docker, Machine("id") with { SecurityOptions = ["name=seccomp,profile=default", option] }, null);
        Assert.Contains("too few", Assert.IsType<FaultException>(objection).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_runtime_is_taken_from_those_that_the_engine_can_give_a_container()
    {
        Assert.Null(EngineObjection.To(There, Docker, Machine("id"), null));
        Assert.Null(EngineObjection.To(There, Docker, Machine("id"), "runsc"));
        Assert.Contains("it has runc, runsc", Assert.IsType<UsageException>(EngineObjection.To(There, Docker, Machine("id"), "kata")).Message, StringComparison.Ordinal);
        Assert.Null(EngineObjection.To(There, OfPodman, Machine("id"), "runc"));
        Assert.Contains("podman --runtime runsc", Assert.IsType<UsageException>(EngineObjection.To(There, OfPodman, Machine("id"), "runsc")).Message, StringComparison.Ordinal);
    }

    private static SystemInfoResponse Machine(string id) => new(
        id, "linux", "amd64", "debian", "1", "runc", new() { ["runc"] = null, ["runsc"] = null }, 2, 1L << 30, "1", "vm", "/var/lib/containers/storage", ["name=seccomp,profile=default"]);
}
