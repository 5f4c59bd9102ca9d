using System.Text;

public static class Solution
{
    public static List<(string, string)> ReadSettings(string text)
    {
        var order = new List<string>();
        var settings = new Dictionary<string, StringBuilder>();
        string? lastName = null;

        foreach (string raw in text.Split('@', StringSplitOptions.RemoveEmptyEntries))
        {
            string entry = raw.Contains('&') ? raw : raw + "&on";
            int divider = entry.LastIndexOf('&');
            string name = entry[..divider];
            string value = Expand(entry[(divider + 1)..]);

            if (name.Length == 0)
            {
                if (lastName == null) continue;
                name = lastName;
            }
            lastName = name;

            if (!settings.TryGetValue(name, out var existing))
            {
                settings[name] = existing = new StringBuilder();
                order.Add(name);
            }
            existing.Append(value);
        }

        return order.OrderBy(name => name.Length).ThenBy(name => name, StringComparer.Ordinal).Select(name => (name, settings[name].ToString())).ToList();
    }

    private static string Expand(string value)
    {
        if (value is not [>= '0' and <= '9', '!', ..])
            return value;
        var expanded = new StringBuilder();
        for (int i = value[0] - '0'; i > 0; i--)
            expanded.Append(value, 2, value.Length - 2);
        return expanded.ToString();
    }
}
