# How good the mappings are: those that are optimal by each cost model against
# the best mappings known on the simulator. Run by the Makefile above, in its
# folder.
#
#   make study       tables and a picture, in OUT/study
#   make bestknown   searches for faster mappings, and puts those into
#                    best-known.DEVICE.nest; half an hour of CPU. What was
#                    done is not done again when it was cut; each time it
#                    begins with the mappings known, and keeps the better

S := $(OUT)/study
TOKENS = 128 256 512 1024
NETWORKS = alexnet vgg16 resnet50 resnet152 unet bert $(TOKENS:%=llama3-8b-%)
DEVICES = hbm-pim simdram
STUDYBANKS = 32
# random mappings of each layer, and where their numbers begin
RANDOM = 40
SEED = 1
# mappings by each model and random ones that the search begins with
MOST = 1000
# the fastest mappings known, $(BESTKNOWN).DEVICE.nest
BESTKNOWN = make/study/best-known

study: $(S)/study.md
	@echo "$(S)/study.md"

$(if $(wildcard $(S)),,$(shell mkdir -p $(S)/net))
$(call keep,$(S)/networks.opt,networks $(NETWORKS) banks $(STUDYBANKS))
$(call keep,$(S)/random.opt,mappings $(RANDOM) seed $(SEED))
$(call keep,$(S)/most.opt,mappings $(MOST))

# the layers, each problem once
$(S)/net/llama3-8b-%.csv: make/paper/mkllama
	make/paper/mkllama $* 32 $(WHOLE)
$(S)/net/llama3-%.nest: $(S)/net/llama3-%.csv $(BIN)/csv2nest $(S)/networks.opt
	$(BIN)/csv2nest -q -b $(STUDYBANKS) -w llama3-$* -o $@ $<
$(S)/net/%.nest: %/layers.csv $(BIN)/csv2nest $(S)/networks.opt
	$(BIN)/csv2nest -q -b $(STUDYBANKS) -w $* -o $@ $<
$(S)/network.nest: $(NETWORKS:%=$(S)/net/%.nest) $(S)/networks.opt $(BIN)/nestfmt
	$(BIN)/nestfmt -q -o $@ $(filter %.nest,$^)
$(S)/layers.mk: $(S)/network.nest make/mkdistinct $(BIN)/nestfmt
	make/mkdistinct $(BIN) $< $(S)
include $(S)/layers.mk

NESTS := $(PROBLEMS:%=$(S)/layers/%.nest)
$(NESTS) $(S)/layers.map: $(S)/layers.mk ;

# a file of each device and problem, so that what is cut goes on where it was
WAYTOOLS = $(addprefix $(BIN)/,nestopt nestheur nestfmt pimsim)
BESTTOOLS = $(addprefix $(BIN)/,nestopt nestheur nestfmt nestclimb \
	pimsim)
define device
$(PROBLEMS:%=$(S)/$1/%.ways): $(S)/$1/%.ways: $(S)/layers/%.nest make/study/mkways \
		$(S)/random.opt $(WAYTOOLS)
	@mkdir -p $$(@D)
	$(JOB) make/study/mkways $(BIN) $1 $$< $(RANDOM) $(SEED) $$(WHOLE)
$(PROBLEMS:%=$(S)/$1/%.best): $(S)/$1/%.best: $(S)/layers/%.nest make/study/mkbest \
		$(S)/most.opt $(BESTTOOLS)
	@mkdir -p $$(@D)
	MOST=$(MOST) $(JOB) make/study/mkbest $(BIN) $1 $$< $(BESTKNOWN).$1.nest $$(WHOLE)
bestknown: bestknown/$1
bestknown/$1: $(PROBLEMS:%=$(S)/$1/%.best)
	make/study/mkknown $(BIN) $(BESTKNOWN).$1.nest $$^
.PHONY: bestknown/$1
$(S)/$1/known.tsv: $(BESTKNOWN).$1.nest $(BIN)/pimsim
	@mkdir -p $$(@D)
	$(BIN)/pimsim -q -F tsv -a $1 -o $$@ $$<
endef
$(foreach d,$(DEVICES),$(eval $(call device,$d)))

WAYROWS := $(foreach d,$(DEVICES),$(PROBLEMS:%=$(S)/$d/%.ways))
$(S)/regret.tsv: make/study/regret.awk $(DEVICES:%=$(S)/%/known.tsv) $(S)/layers.map $(WAYROWS)
	awk -v devices='$(DEVICES)' -v banks=$(STUDYBANKS) -f $^ $(WHOLE)
$(S)/summary.tsv: make/study/summary.awk $(S)/regret.tsv
	awk -f $^ $(WHOLE)
$(S)/error.tsv: make/study/error.awk $(WAYROWS)
	awk -f $^ $(WHOLE)
$(S)/regret.svg: $(S)/regret.tsv make/study/regret.gp make/paper/style.gp
	gnuplot -e "devices = '$(DEVICES)'; table = '$<'; out = '$@.new'" \
		-e "ways = '$$(head -1 $< | tr '\t' '\n' | \
		sed -n 's/_regret$$//p' | tr '\n' ' ')'" make/study/regret.gp
	mv $@.new $@
$(S)/study.md: make/study/mkstudy make/paper/markdown.awk $(S)/summary.tsv $(S)/error.tsv \
		$(if $(shell command -v gnuplot),$(S)/regret.svg)
	make/study/mkstudy $(S) $(WHOLE)

.PHONY: study bestknown
.DELETE_ON_ERROR:
.SECONDARY:
MAKEFLAGS += -r
.SUFFIXES:
