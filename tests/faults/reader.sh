#!/bin/bash
# The reader of standard output is gone: the tool ends by SIGPIPE or, if that
# is ignored, with status 1, in either case without a message.
# shellcheck source=/dev/null
. "$TESTS/faults/common"

# Opens descriptor 3 for a pipe that nobody reads.
deadpipe() {
	exec 3> >(exit)
	wait $!
}

for tool in $(tools); do
	input 2 >in
	# shellcheck disable=SC2046
	set -- $(needs)
	deadpipe
	"$tool" -q "$@" in >&3 2>err
	st=$?
	exec 3>&-
	[ $st = 141 ] && ! [ -s err ]
	result $? "$tool ends quietly by SIGPIPE (status $st)"
	deadpipe
	(trap '' PIPE; exec "$tool" -q "$@" in >&3 2>err)
	st=$?
	exec 3>&-
	[ $st = 1 ] && ! [ -s err ]
	result $? "$tool ends quietly where SIGPIPE is ignored (status $st)"
	[ -z "$(find . -name 'nestpim.*' -o -name 'pimrun.*')" ]
	result $? "$tool leaves no temporary file"
done

# a named output is complete: its reader is not gone
tool=pimsim
input 2 >in
deadpipe
pimsim -a hbm-pim -t trace in >&3 2>err
[ $? = 141 ] && [ -z "$(ls trace* 2>/dev/null)" ]
result $? "pimsim -t leaves no half trace behind"
exec 3>&-

# the stages in front of one that stops early
layer 3000 >many
nestopt -q -a hbm-pim -m optipim many 2>err | head -n 1 >out
st="${PIPESTATUS[*]}"
[ "$st" = "141 0" ] && ! [ -s err ]
result $? "the stage before head ends quietly ($st)"
