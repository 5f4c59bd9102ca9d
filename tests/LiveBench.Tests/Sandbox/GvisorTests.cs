using System.Text.Json;
using Docker.DotNet.Models;
using LiveBench.Sandbox;

namespace LiveBench.Tests.Sandbox;

public sealed class GvisorTests
{
    [Theory]
    [InlineData("runsc", "runsc", "/usr/bin/runsc", true)]
    [InlineData("guarded", "guarded", "/opt/runsc", true)]
    [InlineData("guarded", "runc", "/opt/runsc", false)]
    [InlineData("runc", "runc", "/usr/bin/runc", false)]
    public void gVisor_is_known_by_its_program_whatever_the_engine_calls_it(string name, string asked, string path, bool found) =>
        Assert.Equal(found, Gvisor.Is(Machine(name, $$"""{"path": "{{path}}"}"""), asked));

    [Fact]
    public void The_threads_of_its_own_kernel_are_allowed_for_and_its_memory_is_not()
    {
        var settings = new HostConfig { Memory = 300L << 20, MemorySwap = 300L << 20, PidsLimit = 160 };
        Gvisor.Adapt(settings);
        Assert.Equal((300L << 20, 300L << 20, 160 * 64), (settings.Memory, settings.MemorySwap, settings.PidsLimit));
    }

    [Fact]
    public void A_runtime_without_a_memory_limit_is_refused_with_a_way_out()
    {
        var there = new EngineEndpoint(new Uri("unix:///there.sock"), "the test");
        var docker = new VersionResponse("29.0.0", "1.52", "linux", "amd64", [new("Engine", "29.0.0")]);
        var objection = EngineObjection.To(there, docker, Machine("runsc", """{"path": "/usr/bin/runsc", "runtimeArgs": ["--ignore-cgroups"]}"""), "runsc");
        Assert.Contains("take that out of the daemon.json", Assert.IsType<FaultException>(objection).Message, StringComparison.Ordinal);
        Assert.Null(EngineObjection.To(there, docker, Machine("runsc", """{"path": "/usr/bin/runsc", "runtimeArgs": ["--network=none"]}"""), "runsc"));
    }

    private static SystemInfoResponse Machine(string runtime, string configuration) => new(
        "id", "linux", "amd64", "debian", "1", "runc", new() { [runtime] = JsonDocument.Parse(configuration).RootElement }, 2, 1L << 30, "1", "vm", "/var/lib/docker", []);
}
