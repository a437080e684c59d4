#!/bin/sh
# pimrun reports what the pipe gives, and fails as a tool does.

ex=$TESTS/../examples
cd "$TMP" || exit 1
# shellcheck source=/dev/null
. "$TESTS/examples/common"
mkdir temp
TMPDIR=$TMP/temp
export TMPDIR

# ends STATUS WHAT ARGUMENT...: pimrun exits so, and says why if it fails
ends() {
	want=$1 what=$2
	shift 2
	pimrun "$@" >out 2>err </dev/null
	st=$?
	said=$(grep -c '^[a-z0-9]*: ' err)
	case $st in
	"$want")
		if [ $st = 0 ] && [ -s err ]; then
			echo "not ok $what: a message without a failure"
			head -3 err
		elif { [ $st = 1 ] || [ $st = 2 ]; } && [ "$said" = 0 ]; then
			echo "not ok $what: no message"
		else
			echo "ok $what"
		fi ;;
	*)
		echo "not ok $what: status $st, expected $want"
		head -5 err ;;
	esac
}

# layers that occur twice, with numbers of their own
cat >net.nest <<END
nest 1
layer net.a
op gemm
source linalg.matmul
bounds N 1 H 1 P 4 Q 64 R 16
num_banks 8
layer_group 3
global_layer_idx 7
type_layer_idx 1
status unmapped
layer net.b
op conv2d
source linalg.conv_2d_nchw_fchw
bounds N 1 K 8 P 6 Q 6 C 3 R 3 S 3
stride 1 1
dilation 1 1
num_banks 8
status unmapped
layer net.c
op gemm
source linalg.vecmat
bounds N 1 H 1 P 4 Q 64 R 16
num_banks 8
global_layer_idx 9
status unmapped
end 3
END

for dev in hbm-pim simdram; do
	for model in net.nest "$ex/alexnet/alexnet.linalg.mlir"; do
		name=${model##*/}
		case $name in
		*.mlir) mlir2nest -w alexnet -o in.nest "$model" ;;
		*) cp "$model" in.nest ;;
		esac
		nest2lp -q -a $dev -b 24 in.nest | lpsolve -q | sol2nest -q |
			nestfmt -q -o pipe.nest
		pimsim -q -a $dev -o pipe.stat pipe.nest
		tracestat pipe.stat >pipe.txt
		ends 0 "$name on $dev" -q -a $dev -b 24 -k keep "$model"
		nestfmt -q keep/mapped.nest | cmp -s - pipe.nest
		is "$name on $dev: mappings of the pipe" [ $? = 0 ]
		is "$name on $dev: statistics of the pipe" \
			cmp -s pipe.stat keep/network.stat
		head -n "$(wc -l <pipe.txt)" out | cmp -s - pipe.txt
		is "$name on $dev: table of the pipe" [ $? = 0 ]
		n=$(grep -c '^layer ' in.nest)
		is "$name on $dev: all proven" grep -q "^$n  *proven optimal$" out
	done
done
ends 0 "layers that are alike" -k bert -b 32 "$ex/bert/layers.csv"
is "they are one" grep -q '^97  *layers, 6 of them' out
is "and all there" [ "$(grep -c '^bert.l' out)" = 97 ]
mv out plain
ends 0 "a report of what was kept" -R bert
is "it is the same" cmp -s out plain
ends 0 "the report as json" -R bert -F json
is "it holds all layers" [ "$(grep -c '"layer": "bert' out)" = 97 ]
ends 0 "the banks of a device" -B 100 -F tsv "$ex/alexnet/layers.csv"
# shellcheck disable=SC2016
is "no more are used" awk -F '\t' '
	NR == 1 { for (i = 1; i <= NF; i++) if ($i == "banks") c = i; next }
	/^alexnet/ { n += $c }
	END { exit n > 100 || n < 50 }' out

# what the input is, it finds out by itself
ends 0 "a network" -o want "$ex/alexnet/layers.csv"
pimrun <"$ex/alexnet/layers.csv" 2>err | sed 's/^model/alexnet/' >out
tail -3 want | cmp -s - out 2>/dev/null
is "a table from standard input" \
	[ "$(tail -n 2 want)" = "$(tail -n 2 out)" ]
gzip -c "$ex/alexnet/alexnet.linalg.mlir" | pimrun >out 2>err
is "compressed MLIR from standard input" \
	[ "$(tail -n 2 want)" = "$(tail -n 2 out)" ]
pimrun <net.nest >out 2>err
is "nests from standard input" grep -q '^net.c' out
ends 0 "a name and weights" -w net -W 1,1,2,2 "$ex/alexnet/layers.csv"
is "the name" grep -q '^net.l0.conv0 ' out
is "the weights" grep -q 'flexible 1,1,2,2' out
ends 0 "compressed output" -o out.gz net.nest
is "it is the report" [ "$(gzip -dc out.gz | grep -c '^net')" = 3 ]

# statuses
echo 'one,two' >cut.csv
ends 3 "a layer without a mapping" -a simdram -b 8 "$ex/vgg16/layers.csv"
is "the report says so" grep -q '^1  *infeasible' out
is "and why" grep -q 'vgg16.l13.fc0: it needs num_banks 28' out
is "and has the others" [ "$(grep -c '^vgg16.l' out)" = 15 ]
ends 3 "too few banks" -B 2 "$ex/alexnet/layers.csv"
ends 4 "a limit" -t 0.000001 -b 32 "$ex/bert/layers.csv"
is "the report tells it" grep -q 'a limit was hit' out
ends 1 "a missing file" missing.mlir
ends 1 "a folder" .
ends 1 "an empty input"
ends 1 "a missing device" -a missing net.nest
ends 1 "a solver that fails" -x false net.nest
ends 1 "an LP that no solver takes" -x "sh -c 'exit 1' %i %o" net.nest
is "the first tool that failed speaks, alone" [ "$(sed 's/:.*//' err)" = lpsolve ]
ends 1 "a model that is none" cut.csv
is "its reader speaks, alone" [ "$(sed 's/:.*//' err)" = csv2nest ]
ends 1 "a folder without files" -R temp
ends 1 "half an input" -o half.out half.csv
is "leaves no output" [ ! -e half.out ]
head -n 12 net.nest >cut.nest
ends 1 "a nest that is cut" cut.nest
ends 1 "a full disk" -o /dev/full net.nest
ends 1 "a missing folder" -o missing/out net.nest
while read -r bad; do
	# shellcheck disable=SC2086
	ends 2 "refuses: $bad" $bad
done <<END
-Z net.nest
--nope net.nest
--help=1
net.nest -a
-b 0 net.nest
-b x net.nest
-B -3 net.nest
-b1 -B2 net.nest
-F xml net.nest
-m no net.nest
-S no net.nest
-R keep net.nest
net.nest net.nest
END
for opt in --help --version ''; do
	pimrun ${opt:-net.nest} >/dev/full 2>err
	is "notices a full disk: $opt" [ $? = 1 ]
done
ends 0 "options behind the model" net.nest --arch=simdram -qF tsv
cp net.nest ./-q.nest
mkdir 'a folder'
cp net.nest 'a folder/the net.nest'
ends 0 "names with blanks" -k 'a folder/and files' 'a folder/the net.nest'
is "all files are there" [ -s 'a folder/and files/distinct.lp' ]
ends 0 "a model that looks like an option" -- -q.nest
is "nothing is left behind" [ -z "$(ls temp)" ]
