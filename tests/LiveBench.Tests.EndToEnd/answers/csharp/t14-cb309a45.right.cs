public static class Solution
{
    private enum State { Ready, Paused }

    private sealed record Machine(State State, int Fuel, int Heat, int Since)
    {
        public static readonly Machine Start = new(State.Ready, 0, 0, 0);

        public Machine Take(string kind, int amount)
        {
            var counted = this with { Since = Since + 1 };
            var next = (counted.State, kind) switch
            {
                (State.Ready, "push") => counted with { Heat = Math.Max(Heat - amount, 0) },
                (State.Ready, "turn") => counted with { Fuel = Heat, Heat = Fuel, State = State.Paused },
                (State.Ready, "pull") when counted.Since >= 3 => counted with { Fuel = 1 },
                (State.Ready, "pull") => counted with { Fuel = Fuel + amount, State = State.Paused },
                (State.Paused, "push") => counted with { Heat = amount },
                (State.Paused, "turn") => counted with { Heat = Heat + (amount % 2 != 0 ? 3 : Fuel), State = State.Ready },
                (State.Paused, "pull") => counted with { Fuel = Fuel + amount, State = State.Ready },
                _ => counted,
            };
            return next with { Fuel = Halved(next.Fuel), Heat = Halved(next.Heat), Since = next.State == State ? next.Since : 0 };
        }

        private static int Halved(int counter) => counter > 19 ? counter / 2 : counter;
    }

    public static List<string> Drive(List<(string, int)> signals)
    {
        var machine = Machine.Start;
        var shown = new List<string>();
        foreach (var (kind, amount) in signals)
        {
            machine = machine.Take(kind, amount);
            shown.Add($"{machine.State.ToString().ToLowerInvariant()}:{machine.Heat}");
        }
        return shown;
    }
}
