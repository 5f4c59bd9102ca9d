# Values as bytes; docs/sandbox-protocol.md has the table.
#
# Perl's own types are fewer than ours: for a scalar the signature decides between a number and a string, for an array between a list
# and a tuple, and only where the value fits. A bool is Perl's own, the outcome of a comparison, and never a number.
package Values;
use v5.36;
no warnings qw(experimental::builtin surrogate non_unicode nonchar);

use Scalar::Util ();

use constant { NULL => 0, BOOL => 1, INTEGER => 2, REAL => 3, TEXT => 4, LIST => 5, DICTIONARY => 6, TUPLE => 7 };
use constant { DEEPEST => 32, MOST_BYTES => 32 << 20, ANYTHING => ['anything'] };

my $is_number = \&Scalar::Util::looks_like_number;

my sub take ($data, $size, $template) {
    return unpack $template, substr $$data, 0, $size, '';
}

my sub characters (@units) {
    return pack('W*', @units) =~ s/([\x{D800}-\x{DBFF}])([\x{DC00}-\x{DFFF}])/chr(0x10000 + ((ord($1) - 0xD800) << 10) + ord($2) - 0xDC00)/ger;
}

my sub units ($text) {
    return unpack 'W*', $text =~ s/[^\x{0}-\x{10FFFF}]/\x{FFFD}/gr
        =~ s/([\x{10000}-\x{10FFFF}])/chr(0xD800 + ((ord($1) - 0x10000) >> 10)) . chr(0xDC00 + (ord($1) & 0x3FF))/ger;
}

my sub fits_integer ($value) {
    return $is_number->($value) && int($value) == $value && $value >= -9223372036854775808 && $value < 9223372036854775808;
}

# A function that takes the first value of some bytes, given by reference.
sub reader () {
    return sub ($data) {
        my $tag = take($data, 1, 'C');
        return undef if $tag == NULL;
        return take($data, 1, 'C') == 1 if $tag == BOOL;
        return take($data, 8, 'q<') if $tag == INTEGER;
        return take($data, 8, 'd<') if $tag == REAL;
        my $count = $tag == TUPLE ? take($data, 1, 'C') : take($data, 4, 'V');
        return characters(take($data, 2 * $count, 'v*')) if $tag == TEXT;
        my $read = __SUB__;
        my @items = map { $read->($data) } 1 .. ($tag == DICTIONARY ? 2 * $count : $count);
        return $tag == DICTIONARY ? {@items} : \@items;
    };
}

# A function that appends a value of a type to some bytes, given by reference; depth is that of the containers around it. What no
# signature has (a function, say) is written as an empty tuple, which nothing that is expected equals.
sub writer () {
    return sub ($out, $value, $type, $depth = 0) {
        my $write = __SUB__;
        my ($kind, @inside) = @$type;
        my $shape = builtin::reftype($value) // '';
        if (!defined $value || $kind eq 'void') {
            $$out .= pack 'C', NULL;
        } elsif (builtin::is_bool($value)) {
            $$out .= pack 'CC', BOOL, $value ? 1 : 0;
        } elsif ($shape eq 'ARRAY' && $depth < DEEPEST) {
            my $tuple = $kind eq 'Tuple' && @$value == @inside;
            $$out .= $tuple ? pack 'CC', TUPLE, scalar @$value : pack 'CV', LIST, scalar @$value;
            for my $at (0 .. $#$value) {
                $write->($out, $value->[$at], $inside[$tuple ? $at : 0] // ANYTHING, $depth + 1);
                last if length $$out > MOST_BYTES;
            }
        } elsif ($shape eq 'HASH' && $depth < DEEPEST) {
            $$out .= pack 'CV', DICTIONARY, scalar keys %$value;
            for my $key (keys %$value) {
                $write->($out, $key, $inside[0] // ANYTHING, $depth + 1);
                $write->($out, $value->{$key}, $inside[1] // ANYTHING, $depth + 1);
                last if length $$out > MOST_BYTES;
            }
        } elsif ($shape) {
            $$out .= pack 'CC', TUPLE, 0;
        } elsif ($kind =~ /^(int|long)$/ && fits_integer($value)) {
            $$out .= pack 'Cq<', INTEGER, $value;
        } elsif ($kind eq 'double' && $is_number->($value)) {
            $$out .= pack 'Cd<', REAL, $value;
        } else {
            my @units = units($value);
            $$out .= pack 'CVv*', TEXT, scalar @units, @units;
        }
    };
}

1;
