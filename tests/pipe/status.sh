#!/bin/sh
# What a pipe ends with when a layer has no mapping or a stage dies.

cd "$TMP" || exit 1

# must STATUS WHAT: the last command ended with $st
must() {
	if [ "$st" = "$1" ]; then
		echo "ok $2"
	else
		echo "not ok $2: exit status $st"
	fi
}

small='0,FC,0,1,1,4,8,-1,4,-1,-1,-1,-1,-1'
large='1,FC,1,1,1,1,25088,-1,4096,-1,-1,-1,-1,-1'

printf '%s\n' "$small" "$large" "$small" | csv2nest -q -b 16 -w t >t.nest
nestopt -a simdram t.nest >opt 2>opt.err
st=$?
must 3 "nestopt: a layer that does not fit"
nest2lp -a simdram t.nest >t.lp 2>lp.err
st=$?
must 0 "nest2lp: the same layer"
lpsolve t.lp >sol 2>sol.err
st=$?
must 3 "lpsolve: the same layer"
sol2nest sol >map 2>map.err
st=$?
must 3 "sol2nest: the same layer"
for f in opt map; do
	nestfmt -F tsv $f | cut -f 21 | tr '\n' ' ' >got
	if [ "$(cat got)" = "status optimal infeasible optimal " ]; then
		echo "ok $f: the other layers are mapped"
	else
		echo "not ok $f: the other layers are mapped"
		cat got
	fi
	if grep -q "needs num_banks 28 (not 16)" $f.err; then
		echo "ok $f: the message says why"
	else
		echo "not ok $f: the message says why"
		cat $f.err
	fi
done

# a stage that dies makes the next ones fail
false | nest2lp >out 2>err
st=$?
must 1 "nothing comes from the stage before"
head -5 t.nest | nestopt -q 2>err | nestfmt >out 2>err
st=$?
must 1 "half a nest comes"
lines=$(wc -l <t.lp)
head -$((lines - 1)) t.lp | lpsolve >out 2>err
st=$?
must 1 "all but the last line of an LP comes"
head -$((lines - 1)) t.lp | lpsolve 2>err | sol2nest >out 2>err
st=$?
must 1 "and of the stage behind it"
head -$(($(wc -l <sol) - 1)) sol | sol2nest >out 2>err
st=$?
must 1 "all but the last line of a solution comes"
