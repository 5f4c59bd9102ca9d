# The answer's source, run where it sees no variable of ours: a string that is evaluated sees those around it.
package Answer;

sub load { eval "package main; use v5.36;\n#line 1 \"answer\"\n$_[0]"; die $@ if $@ }

1;
