# Mappings in one field, as best-known.tsv has them: of each loop that iterates
# the tiles of bank, step and column and behind the slash their strides, then
# the order of the step loops:  K=16,4,1/4,1,64 R=1,3,1/3,1,3 step=KR

# Reads a nest's lines; at the end of a layer mapping_text() is its field.
function mapping_line(    i) {
	if ($1 == "layer")
		map_text = map_step = ""
	else if ($1 == "split" && $4 * $6 * $8 > 1)
		map_text = map_text $2 "=" $4 "," $6 "," $8 "/" $10 "," $11 "," $12 " "
	else if ($1 == "order" && $2 == "step")
		for (i = 3; i <= NF; i++)
			map_step = map_step $i
}
# Whether the line was the last one of a mapped layer.
function mapping_ends() {
	return $1 == "order" && $2 == "column"
}
function mapping_text() {
	return map_text "step=" map_step
}
