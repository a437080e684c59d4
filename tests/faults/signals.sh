#!/bin/bash
# A tool that is killed at any moment leaves its outputs complete or absent and,
# if the signal can be caught, no temporary file.
# shellcheck source=/dev/null
. "$TESTS/faults/common"

# Seconds between start and signal; the tools take some milliseconds.
delays() {
	seq -f %.4f 0.0005 "$1" "$2"
}

# Whether the file is absent or as it should be.
wholeorabsent() {
	! [ -e "$1" ] || cmp -s "$1" "$2"
}

mkdir dir tmp
export TMPDIR=$TMP/tmp

# sends SIGNAL after each of the times; pimrun takes longer
moments() {
	local signal=$1 step=0.0035 last=0.0350 late=0 bad=0 left=0 d pid

	[ "$tool" = pimrun ] && step=0.0150 last=0.1500
	for d in $(delays $step $last); do
		# shellcheck disable=SC2046
		"$tool" -q $(needs) -o dir/out in >/dev/null 2>&1 &
		pid=$!
		sleep "$d"
		kill -s "$signal" $pid 2>/dev/null
		wait $pid 2>/dev/null || late=$((late + 1))
		wholeorabsent dir/out plain || bad=$((bad + 1))
		rm -f dir/out
		nothing dir && nothing tmp || left=$((left + 1))
		rm -rf dir/* tmp/*
	done
	result $bad "$tool: whole or absent on SIG$signal"
	if [ "$signal" != KILL ]; then
		result $left "$tool: no temporary file after SIG$signal"
	fi
	echo "# $tool: $late ended by SIG$signal" >&2
}

for tool in $(tools); do
	case $tool in
	lpsolve | sol2nest | nest2lp | nestgroup | pimrun) input 15 >in ;;
	*) input 300 >in ;;
	esac
	# shellcheck disable=SC2046
	"$tool" -q $(needs) -o plain in >/dev/null 2>err ||
		echo "not ok $tool: no output to compare with"
	moments TERM
	moments KILL
done

# certainly in the middle: half the input, and no more follows
for tool in $(tools); do
	input 3 >in
	mkfifo pipe
	for signal in HUP INT TERM QUIT; do
		# a shell ignores the last two in what it starts behind itself
		[ $signal = INT ] && continue
		[ $signal = QUIT ] && continue
		# shellcheck disable=SC2046
		"$tool" -q $(needs) -o dir/out <pipe >/dev/null 2>err &
		pid=$!
		exec 3>pipe
		head -c $(($(wc -c <in) / 2)) in >&3
		sleep 0.03
		kill -s $signal $pid
		wait $pid 2>/dev/null
		st=$?
		exec 3>&-
		[ $st = $((128 + $(kill -l $signal))) ]
		result $? "$tool waiting for input: ended by SIG$signal ($st)"
		nothing dir && nothing tmp
		result $? "$tool leaves nothing behind"
		rm -rf dir/* tmp/*
	done
	rm pipe
done

# the solver that lpsolve waits for ends with it
lp >in
cat >slow <<'END'
#!/bin/sh
echo $$ >"$TMP/slow.pid"
exec sleep 60
END
chmod +x slow
for tool in lpsolve pimrun; do
	rm -f slow.pid
	case $tool in
	lpsolve) lpsolve -x "$TMP/slow %i %o" -o dir/out in 2>err & ;;
	pimrun) csv >t.csv
		pimrun -m optipim -x "$TMP/slow %i %o" -o dir/out t.csv 2>err & ;;
	esac
	pid=$!
	for ((i = 0; i < 200; i++)); do
		[ -s slow.pid ] && break
		sleep 0.02
	done
	kill $pid
	wait $pid 2>/dev/null
	st=$?
	[ $st = 143 ]
	result $? "$tool with a solver at work: ended by SIGTERM ($st)"
	for ((i = 0; i < 100; i++)); do
		kill -0 "$(cat slow.pid)" 2>/dev/null || break
		sleep 0.02
	done
	! kill -0 "$(cat slow.pid)" 2>/dev/null
	result $? "$tool ends the solver too"
	nothing dir && nothing tmp
	result $? "$tool leaves no file of it"
	rm -rf dir/* tmp/*
done

# an old file stays until the new one is whole
tool=pimsim
input 300 >in
echo old >dir/out
pimsim -a hbm-pim -o dir/out <(cat in; sleep 5) >/dev/null 2>err &
pid=$!
sleep 0.1
kill $pid
wait $pid 2>/dev/null
whole dir/out && [ "$(ls dir)" = out ]
result $? "the old file is there until the new one is whole"
