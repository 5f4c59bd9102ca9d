using System.Numerics;

namespace LiveBench.Tasks;

/// <summary>
/// What an input contains, in 128 bits: the same in every process, and other ones for other contents as far as chance allows (of two
/// thousand inputs, some two are taken for one with a probability of 10⁻³²).
/// </summary>
public static class ValueHash
{
    /// <summary>The hash of an input: its arguments, its calls.</summary>
    public static UInt128 Of(TestInput input)
    {
        var state = new State();
        switch (input)
        {
            case TestInput.Call call:
                state.Add(call.Arguments.AsSpan());
                break;
            case TestInput.Session session:
                state.Add(session.New.AsSpan());
                foreach (var call in session.Calls)
                {
                    state.Add(call.Method);
                    state.Add(call.Arguments.AsSpan());
                }
                break;
            default:
                throw new InvalidOperationException($"an input of a kind nobody knows: {input.GetType()}");
        }
        return state.Sum;
    }

    /// <summary>Two lanes, each of which takes every word by a multiplication of its own.</summary>
    private struct State()
    {
        private ulong one = 0x9E3779B97F4A7C15, two = 0xC2B2AE3D27D4EB4F;

        public readonly UInt128 Sum => new(Mixed(one ^ BitOperations.RotateLeft(two, 32)), Mixed(two + one));

        public void Add(ReadOnlySpan<Value> values)
        {
            Add((ulong)values.Length);
            foreach (var value in values)
                Add(value);
        }

        public void Add(string text)
        {
            Add((ulong)text.Length);
            foreach (var c in text)
                Add(c);
        }

        private void Add(ulong word)
        {
            one = BitOperations.RotateLeft((one ^ word) * 0xBF58476D1CE4E5B9, 29);
            two = BitOperations.RotateLeft((two + word) * 0x94D049BB133111EB, 31) ^ one;
        }

        private void Add(Value value)
        {
            switch (value)
            {
                case Value.Null: Add(1UL); break;
                case Value.Bool b: Add(b.Of ? 3UL : 2UL); break;
                case Value.Integer i: Add(4UL); Add((ulong)i.Of); break;
                case Value.Real r: Add(5UL); Add((ulong)BitConverter.DoubleToInt64Bits(double.IsNaN(r.Of) ? double.NaN : r.Of)); break;
                case Value.Text t: Add(6UL); Add(t.Of); break;
                case Value.Sequence s: Add(7UL); Add(s.Items.AsSpan()); break;
                case Value.Tuple t: Add(8UL); Add(t.Items.AsSpan()); break;
                case Value.Map m:
                    Add(9UL);
                    Add((ulong)m.Entries.Length);
                    foreach (var (key, item) in m.Entries)
                    {
                        Add(key);
                        Add(item);
                    }
                    break;
                default: throw new InvalidOperationException($"a value of a kind nobody knows: {value.GetType()}");
            }
        }

        private static ulong Mixed(ulong z)
        {
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
