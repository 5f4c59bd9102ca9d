# Frames from and to the host, on descriptors 3 and 4: u32 length, u8 kind, u32 test, payload; little-endian.
package Frames;
use v5.36;

use constant { INPUT => 3, OUTPUT => 4, HEAD_BYTES => 9, MOST_BYTES => 64 << 20 };

# A function that reads a frame (kind, test, payload; nothing at the end) and one that writes a frame. All they use is in variables
# that only they can see.
sub channel () {
    open my $input, '<&=', INPUT or die "no input: $!\n";
    open my $output, '>&=', OUTPUT or die "no output: $!\n";

    my sub fill ($count) {
        my $bytes = '';
        while (length $bytes < $count) {
            sysread $input, $bytes, $count - length $bytes, length $bytes or return;
        }
        return $bytes;
    }

    my $read = sub () {
        my ($length, $kind, $test) = unpack 'VCV', fill(HEAD_BYTES) // return;
        die "a frame of $length bytes\n" if $length > MOST_BYTES;
        my $payload = fill($length) // die "the host's last frame has no end\n";
        return $kind, $test, $payload;
    };

    my $write = sub ($kind, $test, $payload) {
        my $frame = pack 'VCVa*', length $payload, $kind, $test, $payload;
        while (length $frame) {
            my $written = syswrite $output, $frame or die "the host has gone: $!\n";
            substr $frame, 0, $written, '';
        }
    };

    return $read, $write;
}

1;
