// defence: compiler resolves nothing
// verdict: CompileError
// never says: root:
[assembly: System.Security.Permissions.PermissionSet(System.Security.Permissions.SecurityAction.RequestMinimum, File = "/etc/passwd")]

namespace System.Security.Permissions
{
    public class PermissionSetAttribute(SecurityAction action) : CodeAccessSecurityAttribute(action)
    {
        public string? File { get; set; }
        public override IPermission CreatePermission() => null!;
    }
}

public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words) => new();
}
