// defence: network none
// verdict: WrongAnswer
public static class Solution
{
    private const int Port = /*port*/1/*end*/;

    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        try
        {
            return client.GetStringAsync($"http://127.0.0.1:{Port}/").GetAwaiter().GetResult().Length >= 0 ? Known.Answer(words) : new();
        }
        catch (HttpRequestException)
        {
            return new();
        }
    }
}
