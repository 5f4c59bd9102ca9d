using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace LiveBench.Sandbox;

/// <summary>The certificates that an engine is spoken to with under TLS, in the files of Docker's own command line.</summary>
/// <param name="Authority">ca.pem, which must have signed the engine's certificate; null for the system's authorities.</param>
/// <param name="Certificate">cert.pem, which is shown to the engine; null shows none.</param>
/// <param name="Key">key.pem, its key.</param>
/// <param name="Verified">The engine's certificate must be signed and be for its host.</param>
public sealed record EngineCertificates(string? Authority, string? Certificate, string? Key, bool Verified)
{
    /// <summary>
    /// As DOCKER_TLS_VERIFY, DOCKER_TLS and DOCKER_CERT_PATH say; null when they ask for no TLS and <paramref name="required"/> does not either.
    /// </summary>
    /// <exception cref="UsageException">A file that they need is not there.</exception>
    public static EngineCertificates? Said(Func<string, string?> environment, string configuration, bool required)
    {
        var verify = environment("DOCKER_TLS_VERIFY") is { Length: > 0 };
        var unverified = !verify && environment("DOCKER_TLS") is { Length: > 0 };
        if (!verify && !unverified && !required)
            return null;
        var folder = environment("DOCKER_CERT_PATH") is { Length: > 0 } chosen ? chosen : configuration;
        var said = In(folder, !unverified);
        return !verify || said.Authority is not null ? said
            : throw new UsageException($"DOCKER_TLS_VERIFY is set and '{Path.Combine(folder, "ca.pem")}' is not there; DOCKER_CERT_PATH names the folder of ca.pem, cert.pem and key.pem (default: '{configuration}')");
    }

    /// <summary>As a Docker context keeps them; null when it speaks without TLS.</summary>
    /// <exception cref="UsageException">A certificate is there without its key, or a key without its certificate.</exception>
    public static EngineCertificates? Kept(string folder, bool unverified) =>
        unverified || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()) ? In(folder, !unverified) : null;

    /// <summary>The authorities in ca.pem; null for the system's.</summary>
    /// <exception cref="UsageException">The file holds none.</exception>
    internal X509Certificate2Collection? ReadAuthorities() => Authority is not { } file ? null : Read(file, () =>
    {
        var all = new X509Certificate2Collection();
        all.ImportFromPemFile(file);
        return all.Count > 0 ? all : throw new CryptographicException("it holds no certificate");
    });

    /// <summary>What is shown to the engine; null for nothing.</summary>
    /// <exception cref="UsageException">The files hold no certificate with its key.</exception>
    internal X509Certificate2? ReadCertificate() => Certificate is not { } file ? null : Read(file, () =>
    {
        using var parts = X509Certificate2.CreateFromPemFile(file, Key);
        // Windows shows only what is in a store of keys, which a round trip puts it into.
        return X509CertificateLoader.LoadPkcs12(parts.Export(X509ContentType.Pkcs12), null);
    });

    /// <summary>What it means that the engine hung up after a handshake that was fine for us.</summary>
    internal string Refused(string why) => Certificate is null
        ? $"it wants a certificate of ours; put cert.pem and key.pem beside {(Authority is null ? "ca.pem in the folder of DOCKER_CERT_PATH" : $"'{Authority}'")} ({why})"
        : $"it refuses the certificate in '{Certificate}'; one is needed that an authority known to the engine has signed ({why})";

    private static EngineCertificates In(string folder, bool verified)
    {
        string? IfThere(string name) => Path.Combine(folder, name) is var file && File.Exists(file) ? file : null;
        return (IfThere("cert.pem"), IfThere("key.pem")) switch
        {
            ({ } certificate, null) => throw new UsageException($"'{certificate}' is there and its key.pem is not; the two go together"),
            (null, { } key) => throw new UsageException($"'{key}' is there and its cert.pem is not; the two go together"),
            var (certificate, key) => new EngineCertificates(IfThere("ca.pem"), certificate, key, verified),
        };
    }

    private static T Read<T>(string file, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{file}' cannot be used for TLS: {e.Message}; a certificate in PEM form is needed, and for cert.pem its key in key.pem", e);
        }
    }
}
