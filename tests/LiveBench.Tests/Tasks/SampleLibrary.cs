using LiveBench.Tasks;
using LiveBench.Templates;

namespace LiveBench.Tests.Tasks;

/// <summary>Made-up libraries of one class, with methods of no, one and two arguments.</summary>
internal static class SampleLibrary
{
    public static Library Depot(long seed) =>
        MadeUp.Library((Signature.Class)SignatureParser.Parse("class Depot(int shelf) { int Lift(int weight); int Rest(); int Swing(int turn, int speed); }"), 100, seed);
}
