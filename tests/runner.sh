#!/bin/sh
# tests/run itself, on a small folder of tests with its own tool. Without an
# argument lists the checks. Needs $TESTS and $TMP.

# A copy of the runner, and a tool: it prints its second argument, writes the
# third to standard error and exits with the first.
scratch() {
	mkdir -p "$TMP/s/tests/say/deep" "$TMP/s/bin" || exit 1
	cp "$TESTS/run" "$TMP/s/tests" || exit 1
	cat >"$TMP/s/bin/say" <<-'END'
	#!/bin/sh
	[ -z "$2" ] || echo "$2"
	[ -z "$3" ] || echo "$3" >&2
	exit "$1"
	END
	chmod +x "$TMP/s/bin/say"
	cd "$TMP/s/tests" || exit 1
}

# put NAME ARGS [SUFFIX TEXT]...: a case of the tool
put() {
	name=say/$1
	echo "$2" >"$name.args"
	shift 2
	while [ $# -gt 0 ]; do
		printf '%b' "$2" >"$name.$1"
		shift 2
	done
}

# run STATUS ARG...: the runner must exit with that status
run() {
	want=$1
	shift
	./run "$@" >"$TMP/log" 2>&1
	st=$?
	[ $st = "$want" ] || echo "run $*: exit status $st, expected $want"
}

# has LINE...: the runner has printed these lines
has() {
	for line; do
		grep -qxF -e "$line" "$TMP/log" || echo "no line '$line'"
	done
}

# holds SUFFIX [TEXT]: the file of case x; without TEXT there must be none
holds() {
	if [ $# = 2 ]; then
		printf '%b' "$2" | diff - "say/x.$1"
	elif [ -e "say/x.$1" ]; then
		echo "there is a say/x.$1"
	fi
}

# a golden case fails for its output, its message or its status
golden() {
	put good '0 a ""' out 'a\n'
	put message '0 a b' out 'a\n'
	put output '0 a ""' out 'b\n'
	put status '3 a ""' out 'a\n'
	put nothing '0 "" ""'
	echo >say/alone.out
	run 1
	has 'not ok say/message' 'not ok say/output' 'not ok say/status' \
		'not ok say/nothing' 'not ok orphan/say/alone.out' \
		'1 passed, 5 failed, 0 skipped'
}

# the case of a topic runs in the folder of the topic
topic() {
	# shellcheck disable=SC2016
	put deep/x '0 "$(cat near)" ""' out 'here\n'
	echo here >say/deep/near
	printf '#!/bin/sh\n[ -e near ] && echo ok\n' >say/deep/s.sh
	chmod +x say/deep/s.sh
	echo ok >say/deep/s.out
	echo >say/deep/alone.err
	run 1
	has '2 passed, 1 failed, 0 skipped'
	run 0 say/deep/x
	has '1 passed, 0 failed, 0 skipped'
}

# -u rewrites the files of the named cases and shows the change
update() {
	put x '2 new why' out 'old\n' err 'because\n'
	put same '0 a ""' out 'a\n'
	put other '0 b ""' out 'a\n'
	run 0 -u say/x say/same
	has 'rewritten say/x' '-old' '+new' '-because' '+why' '3 rewritten' \
		'2 passed, 0 failed, 0 skipped'
	holds out 'new\n'
	holds err 'why\n'
	holds status '2\n'
	[ "$(cat say/other.out)" = a ] || echo "a case not named was rewritten"
	run 0 say/x
	run 0 -u say/x
	has '0 rewritten'
}

# -u creates no file that is not needed, and removes such files
files() {
	put x '1 a why'
	run 0 -u say/x
	holds out 'a\n'
	holds err 'why\n'
	holds status
	put x '0 "" ""'
	run 0 -u say/x
	holds out ''
	holds err
	rm say/x.out
	put x '0 b ""'
	run 0 -u say/x
	holds out 'b\n'
	rm say/x.out
	put x '1 b why' err 'because\n'
	run 0 -u say/x
	holds out
	holds err 'why\n'
}

# -u rewrites the output of a script, unless the script failed
scripts() {
	printf '#!/bin/sh\necho new; [ -e well ]\n' >say/x.sh
	cp say/x.sh "$TMP/before"
	chmod +x say/x.sh
	echo old >say/x.out
	run 1 -u say
	holds out 'old\n'
	: >say/well
	run 0 -u say
	has '1 rewritten'
	holds out 'new\n'
	cmp say/x.sh "$TMP/before"
}

# -u refuses the whole suite, and a crash
refused() {
	put x '134 new ""' out 'old\n'
	put y '0 new ""' out 'old\n'
	run 2 -u
	has 'tests/run: -u needs a CASE'
	run 1 -u say/x
	has '0 rewritten'
	holds out 'old\n'
	[ "$(cat say/y.out)" = old ] || echo "say/y was rewritten"
}

case ${1-} in
'') printf '%s\n' golden topic update files scripts refused ;;
*)
	scratch
	if "$1" >"$TMP/says"; [ -s "$TMP/says" ]; then
		echo "not ok $1"
		cat "$TMP/says" "$TMP/log"
	else
		echo "ok $1"
	fi ;;
esac
