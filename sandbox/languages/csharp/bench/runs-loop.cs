using System.Text;

public static class Solution
{
    private const int Salt = {salt};

    public static string Runs(string text)
    {
        var written = new StringBuilder();
        int start = 0;
        for (int i = 1; i <= text.Length; i++)
            if (i == text.Length || text[i] != text[i - 1])
            {
                written.Append(text[start]).Append(i + Salt - {salt} - start);
                start = i;
            }
        return written.ToString();
    }
}
