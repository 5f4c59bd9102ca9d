using System.Diagnostics;
using System.Globalization;
using LiveBench.Sandbox;
using LiveBench.Tasks;

namespace LiveBench.Runs.Bench;

/// <summary>Another way to execute the same answers, and how many a second it managed.</summary>
public sealed record Peer(string Name, double PerSecond);

/// <summary>
/// What graders do that start a tool for each answer, on the same solutions, side by side in the same run: <c>dotnet build</c> and a run
/// of what it built; <c>mcs</c> and <c>mono</c>; one <c>docker run</c> an answer. Each only where it is installed. They isolate less,
/// or nothing, and judge nothing.
/// </summary>
public sealed class Peers(BenchMix mix, DockerSandbox sandbox, string dotnet, int jobs)
{
    private const int Few = 4;
    private const int Some = 16;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Measures those that are installed.</summary>
    public async Task<IReadOnlyList<Peer>> Measure(CancellationToken cancellation)
    {
        var peers = new List<Peer>();
        var folder = Directory.CreateTempSubdirectory("livebench-bench-").FullName;
        try
        {
            peers.Add(new Peer("dotnet build + run", await Rate(Few, i => DotnetBuild(folder, i, cancellation), cancellation)));
            if (await Has("mcs", cancellation) && await Has("mono", cancellation))
                peers.Add(new Peer("mcs + mono", await Rate(Some, i => Mono(folder, i, cancellation), cancellation)));
            if (await Has("docker", cancellation))
                peers.Add(new Peer("docker run", await Rate(Some, i => sandbox.DockerRun(mix.Job(i), cancellation), cancellation)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
        return peers;
    }

    private async Task<double> Rate(int answers, Func<int, Task> one, CancellationToken cancellation)
    {
        await one(0);                                      // what is made once, restored packages say, is not counted
        var watch = Stopwatch.StartNew();
        await Parallel.ForEachAsync(Enumerable.Range(1, answers), new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancellation }, async (i, _) => await one(i));
        return answers / watch.Elapsed.TotalSeconds;
    }

    private async Task DotnetBuild(string folder, int number, CancellationToken cancellation)
    {
        var own = Directory.CreateDirectory(Path.Combine(folder, $"build-{number % jobs}-{Environment.CurrentManagedThreadId}")).FullName;
        await File.WriteAllTextAsync(Path.Combine(own, "a.csproj"), """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""", cancellation);
        await File.WriteAllTextAsync(Path.Combine(own, "a.cs"), Program(number), cancellation);
        await Succeed(dotnet, ["build", own, "-c", "Release", "-nodeReuse:false", "-v", "quiet", "-nologo"], cancellation);
        await Succeed(dotnet, [Path.Combine(own, "bin", "Release", "net10.0", "a.dll")], cancellation);
    }

    private async Task Mono(string folder, int number, CancellationToken cancellation)
    {
        var (source, program) = (Path.Combine(folder, $"{number}.cs"), Path.Combine(folder, $"{number}.exe"));
        await File.WriteAllTextAsync(source, Program(number), cancellation);
        await Succeed("mcs", [$"-out:{program}", source], cancellation);
        await Succeed("mono", [program], cancellation);
    }

    /// <summary>The solution, and a main program that calls it with the same inputs.</summary>
    private string Program(int number)
    {
        var (task, source) = mix[number];
        var method = ((Signature.Function)task.Signature).Method.Name;
        var calls = task.Tests.Select(t => $"        System.Console.WriteLine(Solution.{method}({Literal(((TestInput.Call)t.Input).Arguments[0], task.Signature)}));\n");
        return $"{source}\npublic static class Program\n{{\n    public static void Main()\n    {{\n{string.Concat(calls)}    }}\n}}\n";
    }

    private static string Literal(Value value, Signature signature) => value switch
    {
        Value.Integer i => i.Of.ToString(CultureInfo.InvariantCulture),
        Value.Text t => $"\"{t.Of}\"",
        Value.Sequence s => $"new {((Signature.Function)signature).Method.Parameters[0].Type} {{ {string.Join(", ", s.Items.Select(i => Literal(i, signature)))} }}",
        _ => throw new InvalidOperationException("the mix has no inputs of this kind"),
    };

    private static async Task Succeed(string command, string[] arguments, CancellationToken cancellation)
    {
        var finished = await ChildProcess.Run(command, arguments, Patience, cancellation: cancellation);
        if (finished.ExitCode != 0)
            throw new FaultException($"{command} failed:\n{finished.Output}{finished.Errors}");
    }

    private static async Task<bool> Has(string command, CancellationToken cancellation) =>
        (await ChildProcess.Run("sh", ["-c", $"command -v {command}"], Patience, cancellation: cancellation)).ExitCode == 0;
}
