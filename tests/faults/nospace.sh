#!/bin/bash
# No space is left in the middle of a file: with a limit on the size of files,
# and on a small file system if we may mount one. No file is left, or the old
# one.
# shellcheck source=/dev/null
. "$TESTS/faults/common"

# The number of layers whose output exceeds the space, for each tool.
many() {
	case $tool in
	nestgroup) echo 60 ;;
	lpsolve | sol2nest | nest2lp | pimrun) echo 150 ;;
	*) echo 1500 ;;
	esac
}

# As many banks as layers, for nestgroup.
args() {
	needs
	[ "$tool" != nestgroup ] || echo -B 60
}

# Writes into the folder $1; the command $2... limits the size.
tries() {
	local dir=$1 f

	shift
	for f in out out.gz; do
		rm -f "$dir"/*
		# compressed it is short
		[ "$room" = "a limit" ] || [ $f = out ] || fill t/fill
		# shellcheck disable=SC2046
		"$@" "$tool" -q $(args) -o "$dir/$f" in 2>&1 >/dev/null |
			cat >err
		st=${PIPESTATUS[0]}
		[ "$st" = 1 ] && said && nothing "$dir"
		result $? "$tool -o $f: $room ends, no file (status $st)"
		rm -f t/fill
	done
	echo old >"$dir/out"
	# shellcheck disable=SC2046
	"$@" "$tool" -q $(args) -o "$dir/out" in 2>&1 >/dev/null | cat >err
	[ "${PIPESTATUS[0]}" = 1 ] && said && whole "$dir/out" &&
		[ "$(ls -A "$dir")" = out ]
	result $? "$tool: $room ends, the old file is still there"
	rm "$dir/out"
}

# Compressed output is short, as is that of tracechk for a good trace; but
# pimrun has messages in files.
limited() {
	local limit=0

	[ "$tool" = pimrun ] && limit=1
	(ulimit -f $limit; exec "$@")
}

# standard output into a file that may not grow
stdout() {
	local limit=1

	[ "$tool" = tracechk ] && limit=0
	# shellcheck disable=SC2046
	(ulimit -f $limit; exec "$tool" -q $(args) in >dir/out) 2>&1 | cat >err
	[ "${PIPESTATUS[0]}" = 1 ] && said
	result $? "$tool: its standard output may not grow (status $st)"
	rm -f dir/out
}

# the other files of pimsim and lpsolve
fill() {
	head -c 100000 /dev/zero >"$1" 2>&-
}

others() {
	local dir=$1

	shift
	tool=pimsim
	input 300 >in
	"$@" pimsim -q -a hbm-pim -t "$dir/trace" -o "$dir/out" in 2>&1 | cat >err
	[ "${PIPESTATUS[0]}" = 1 ] && said && nothing "$dir"
	result $? "pimsim -t: $room ends"
	fill "$dir/fill"
	layer 3 >in
	"$@" nest2lp -m optipim -d "$dir" in 2>&1 | cat >err
	st=${PIPESTATUS[0]}
	rm -f "$dir/fill"
	[ "$st" = 1 ] && said && nothing "$dir"
	result $? "nest2lp -d: $room ends"
	fill "$dir/fill"
	lp >in
	TMPDIR=$dir "$@" lpsolve in 2>&1 >/dev/null | cat >err
	st=${PIPESTATUS[0]}
	rm -f "$dir/fill"
	[ "$st" = 1 ] && said && nothing "$dir"
	result $? "lpsolve: $room for its temporary files ends"
}

if [ "$1" = mounted ]; then
	mount -t tmpfs -o size=8k none t && mkdir t/dir || exit
	room="the file system"
	for tool in $(tools); do
		# one short line
		[ "$tool" = tracechk ] && continue
		input "$(many)" >in
		tries t/dir
	done
	others t/dir
	exit
fi
mkdir dir
room="a limit"
if instrumented; then
	echo "skip limits of file size: these tools write files of their own"
	exit
fi
for tool in $(tools); do
	input "$(many)" >in
	tries dir limited
	stdout
done
others dir limited

# a file system of our own, gone with the process
for share in "unshare -m" "unshare -rm"; do
	if mkdir -p t && $share sh -c 'mount -t tmpfs none t' 2>/dev/null; then
		$share "$TESTS/faults/nospace.sh" mounted
		exit
	fi
done
echo "skip a small file system: it cannot be mounted here"
