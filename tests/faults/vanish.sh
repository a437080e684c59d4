#!/bin/bash
# Files that cannot be read, and files and folders that disappear.
# shellcheck source=/dev/null
. "$TESTS/faults/common"

# fails STATUS WHAT COMMAND...
fails() {
	local want=$1 what=$2

	shift 2
	timeout 20 "$@" >out 2>err </dev/null
	judge $? "$want" "$what"
}

mkdir folder
ln -s nowhere dangling
ln -s loop loop
echo x >secret
chmod 0 secret
bad='folder dangling loop folder/none secret/none'
if [ -r secret ]; then
	echo "skip a file without permission: everything may be read here"
else
	bad="$bad secret"
fi

for tool in $(tools); do
	input >in
	# shellcheck disable=SC2046
	set -- $(needs)
	for f in $bad; do
		fails 1 "$tool of $f" "$tool" "$@" "$f"
		[ "$tool" != pimrun ] && ! grep -q "$f" err && cat err
	done
	case $tool in
	nestfmt | pimsim | tracestat | tracechk | mlir2nest | csv2nest | \
	    onnx2nest)
		fails 1 "$tool of a good and a missing file" "$tool" "$@" -o o \
			in missing
		! [ -e o ]
		result $? "$tool leaves no file of a part" ;;
	esac
	case $tool in
	nest2lp | nestopt | nestgroup | nestheur | nestclimb | pimsim | \
	    tracechk | nestfmt | nestcheck | tracestat)
		for f in $bad; do
			fails 1 "$tool -a ./$f" "$tool" "$@" -a "./$f" in
		done ;;
	esac
	# a pipe whose writer ends in the middle of a line
	head -c $(($(wc -c <in) - 5)) in | timeout 20 "$tool" "$@" >out 2>err
	judge $? 1 "$tool of a pipe that breaks off"
done

layer >layers
mlir >text
lp >layers.lp
lpsolve -q layers.lp >sol
for f in folder dangling loop; do
	fails 1 "sol2nest -n $f" sol2nest -m optipim -n $f sol
	fails 1 "mlir2nest -A $f" mlir2nest -A $f text
	fails 1 "nestgroup --solution $f" nestgroup -m optipim -B 16 --solution $f layers
	fails 1 "lpsolve -R glpk $f" lpsolve -R glpk $f layers.lp
	fails 1 "lpsolve -R cbc $f" lpsolve -R cbc $f layers.lp
done

# the folder of the output is removed while the tool waits for its input
for tool in $(tools); do
	# pimrun opens its output when all is done
	[ "$tool" = pimrun ] && continue
	input >in
	mkfifo pipe
	mkdir away
	# shellcheck disable=SC2046
	timeout 20 "$tool" -q $(needs) -o away/out pipe >out 2>err &
	exec 3>pipe
	for ((i = 0; i < 20; i++)); do
		nothing away || break
		sleep 0.02
	done
	rm -rf away
	cat in >&3
	exec 3>&-
	wait $!
	judge $? 1 "$tool -o into a folder that went away"
	[ ! -e away ]
	result $? "$tool does not make it again"
	rm -rf pipe away
done

# the folder we are in, and the input once it is open
mkdir gone
(cd gone && rmdir ../gone && nestfmt -o made "$TMP/layers") >out 2>err
judge $? 1 "the working folder went away"
cp layers open
mkfifo pipe
{
	exec 3<open
	rm open
	nestfmt -q <&3
} >out 2>err
cmp -s out <(nestfmt -q layers)
result $? "a file that was removed while it is open is read"

# a pipe cannot be read twice
nestfmt -F tsv <(cat layers) <(cat layers) >out 2>err
judge $? 0 "nestfmt reads several pipes"
[ "$(wc -l <out)" = 3 ]
result $? "nestfmt reads all of them"

# the standard streams are closed: no file takes their place
input=$(tool=pimsim input)
printf '%s\n' "$input" | pimsim -a hbm-pim -t trace >&- 2>err
judge $? 1 "pimsim without standard output"
! [ -e trace ]
result $? "the trace is no place for the table"
printf '%s\n' "$input" >mapped
nestfmt -q -o o mapped <&- >&- 2>&-
cmp -s o <(nestfmt -q mapped)
result $? "a tool without any of them does its work"

# the parent may have set SIGCHLD to be ignored
(trap '' CHLD; exec lpsolve -q -x 'true %i' layers.lp) >out 2>err
judge $? 1 "a solver of which nothing comes"
if command -v glpsol >/dev/null; then
	(trap '' CHLD; exec lpsolve -q -S glpsol layers.lp) >out 2>err
	judge $? 0 "a solver where SIGCHLD is ignored"
else
	echo "skip a solver where SIGCHLD is ignored: no glpsol"
fi
