#!/bin/bash
# With little memory a tool works, or fails with a message about memory: it
# does not crash or hang, nor write a wrong output.
# shellcheck source=/dev/null
. "$TESTS/faults/common"

if instrumented; then
	echo "skip limits of memory: these tools need more"
	exit
fi

# The least KiB in which $tool starts: the loader has messages of its own.
least() {
	local lo=1000 hi=60000 mid

	while [ $((hi - lo)) -gt 16 ]; do
		mid=$(((lo + hi) / 2))
		if (ulimit -v $mid; "$tool" --version) >/dev/null 2>&1; then
			hi=$mid
		else
			lo=$mid
		fi
	done
	echo $hi
}

# limit KIB: prints what is wrong with the run in that memory, or nothing
limit() {
	# shellcheck disable=SC2046
	(ulimit -v "$1"; exec timeout -s KILL 20 "$tool" -q $(needs) \
		-o dir/out in >/dev/null 2>err)
	st=$?
	case $st in
	0) cmp -s dir/out plain || echo "another output" ;;
	1)
		[ -s err ] || echo "no message"
		nothing dir || echo "a file left behind" ;;
	# the loader of a shell's tools, and awk
	2 | 127) [ "$tool" = pimrun ] && [ -s err ] ||
		echo "status $st: $(head -1 err)" ;;
	*) echo "status $st: $(head -1 err)" ;;
	esac
	rm -rf dir/* tmp/*
}

mkdir dir tmp
export TMPDIR=$TMP/tmp
for tool in $(tools); do
	case $tool in
	pimrun | lpsolve | nestgroup) input 16 >in ;;
	*) input 400 >in ;;
	esac
	# shellcheck disable=SC2046
	"$tool" -q $(needs) -o plain in >/dev/null 2>err ||
		echo "not ok $tool: no output to compare with"
	from=$(least)
	many=0 bad=0
	for more in 0 32 64 100 150 200 250 300 350 400 500 600 700 800 \
	    1000 1300 1700 2500 4000 8000 20000 100000; do
		wrong=$(limit $((from + more)))
		many=$((many + 1))
		if [ "$wrong" ]; then
			bad=$((bad + 1))
			echo "# $tool with $((from + more)) KiB: $wrong"
		fi
	done
	result $bad "$tool under $many limits of memory from $from KiB on"
	[ -z "$wrong" ] && (ulimit -v $((from + 100000))
		# shellcheck disable=SC2046
		"$tool" -q $(needs) in >/dev/null 2>&1)
	result $? "$tool has enough at last"
done
