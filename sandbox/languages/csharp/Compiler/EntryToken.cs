using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;

namespace LiveBench.Compiler;

// Where in the compiled assembly the generated entry came to stand.
internal static class EntryToken
{
    public static int Find(byte[] assembly, string entryName)
    {
        using var image = new PEReader(ImmutableCollectionsMarshal.AsImmutableArray(assembly));
        var metadata = image.GetMetadataReader();
        foreach (var handle in metadata.TypeDefinitions)
        {
            var type = metadata.GetTypeDefinition(handle);
            if (!metadata.StringComparer.Equals(type.Name, entryName))
                continue;
            foreach (var method in type.GetMethods())
                if (metadata.StringComparer.Equals(metadata.GetMethodDefinition(method).Name, EntrySource.RunMethod))
                    return MetadataTokens.GetToken(method);
        }
        throw new InvalidOperationException($"The assembly has no {entryName}.{EntrySource.RunMethod}.");
    }
}
