// ResNet-50 for one image of 224 x 224 as torch-mlir lowers it to linalg on
// tensors (LLVM 16); the weights are splat constants. The 54 layers carry the
// four attributes of OptiPIM: each may occupy 16 banks, all are one group.
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d1)>
#map2 = affine_map<(d0, d1) -> (d1, d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> (d1)>
module attributes {torch.debug_module_name = "ResNet"} {
  func.func @forward(%arg0: tensor<1x3x224x224xf32>) -> tensor<1x1000xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<7.812500e-03> : tensor<64x3x7x7xf32>
    %cst_1 = arith.constant 1.000000e-05 : f64
    %cst_2 = arith.constant dense<1.000000e+00> : tensor<64xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<64xf32>
    %cst_4 = arith.constant 0xFF800000 : f32
    %cst_5 = arith.constant dense<7.812500e-03> : tensor<64x64x1x1xf32>
    %cst_6 = arith.constant dense<7.812500e-03> : tensor<64x64x3x3xf32>
    %cst_7 = arith.constant dense<7.812500e-03> : tensor<256x64x1x1xf32>
    %cst_8 = arith.constant dense<1.000000e+00> : tensor<256xf32>
    %cst_9 = arith.constant dense<0.000000e+00> : tensor<256xf32>
    %cst_10 = arith.constant dense<7.812500e-03> : tensor<64x256x1x1xf32>
    %cst_11 = arith.constant dense<7.812500e-03> : tensor<128x256x1x1xf32>
    %cst_12 = arith.constant dense<1.000000e+00> : tensor<128xf32>
    %cst_13 = arith.constant dense<0.000000e+00> : tensor<128xf32>
    %cst_14 = arith.constant dense<7.812500e-03> : tensor<128x128x3x3xf32>
    %cst_15 = arith.constant dense<7.812500e-03> : tensor<512x128x1x1xf32>
    %cst_16 = arith.constant dense<1.000000e+00> : tensor<512xf32>
    %cst_17 = arith.constant dense<0.000000e+00> : tensor<512xf32>
    %cst_18 = arith.constant dense<7.812500e-03> : tensor<512x256x1x1xf32>
    %cst_19 = arith.constant dense<7.812500e-03> : tensor<128x512x1x1xf32>
    %cst_20 = arith.constant dense<7.812500e-03> : tensor<256x512x1x1xf32>
    %cst_21 = arith.constant dense<7.812500e-03> : tensor<256x256x3x3xf32>
    %cst_22 = arith.constant dense<7.812500e-03> : tensor<1024x256x1x1xf32>
    %cst_23 = arith.constant dense<1.000000e+00> : tensor<1024xf32>
    %cst_24 = arith.constant dense<0.000000e+00> : tensor<1024xf32>
    %cst_25 = arith.constant dense<7.812500e-03> : tensor<1024x512x1x1xf32>
    %cst_26 = arith.constant dense<7.812500e-03> : tensor<256x1024x1x1xf32>
    %cst_27 = arith.constant dense<7.812500e-03> : tensor<512x1024x1x1xf32>
    %cst_28 = arith.constant dense<7.812500e-03> : tensor<512x512x3x3xf32>
    %cst_29 = arith.constant dense<7.812500e-03> : tensor<2048x512x1x1xf32>
    %cst_30 = arith.constant dense<1.000000e+00> : tensor<2048xf32>
    %cst_31 = arith.constant dense<0.000000e+00> : tensor<2048xf32>
    %cst_32 = arith.constant dense<7.812500e-03> : tensor<2048x1024x1x1xf32>
    %cst_33 = arith.constant dense<7.812500e-03> : tensor<512x2048x1x1xf32>
    %cst_34 = arith.constant 4.900000e+01 : f32
    %cst_35 = arith.constant dense<7.812500e-03> : tensor<1000x2048xf32>
    %cst_36 = arith.constant dense<0.000000e+00> : tensor<1000xf32>
    %padded = tensor.pad %arg0 low[0, 0, 3, 3] high[0, 0, 3, 3] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x3x224x224xf32> to tensor<1x3x230x230xf32>
    %0 = tensor.empty() : tensor<1x64x112x112xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x64x112x112xf32>) -> tensor<1x64x112x112xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 0 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<2> : vector<2xi64>, type_layer_idx = 0 : i32} ins(%padded, %cst_0 : tensor<1x3x230x230xf32>, tensor<64x3x7x7xf32>) outs(%1 : tensor<1x64x112x112xf32>) -> tensor<1x64x112x112xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %cst_2, %cst_3, %cst_3, %cst_2 : tensor<1x64x112x112xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>) outs(%2 : tensor<1x64x112x112xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x64x112x112xf32>
    %4 = tensor.empty() : tensor<1x64x112x112xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<1x64x112x112xf32>) outs(%4 : tensor<1x64x112x112xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x64x112x112xf32>
    %padded_37 = tensor.pad %5 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_4 : f32
    } : tensor<1x64x112x112xf32> to tensor<1x64x114x114xf32>
    %6 = tensor.empty() : tensor<3x3xf32>
    %7 = tensor.empty() : tensor<1x64x56x56xf32>
    %8 = linalg.fill ins(%cst_4 : f32) outs(%7 : tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %9 = linalg.pooling_nchw_max {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_37, %6 : tensor<1x64x114x114xf32>, tensor<3x3xf32>) outs(%8 : tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %10 = tensor.empty() : tensor<1x64x56x56xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %12 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 1 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<1> : vector<2xi64>, type_layer_idx = 1 : i32} ins(%9, %cst_5 : tensor<1x64x56x56xf32>, tensor<64x64x1x1xf32>) outs(%11 : tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %cst_2, %cst_3, %cst_3, %cst_2 : tensor<1x64x56x56xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>) outs(%12 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x64x56x56xf32>
    %14 = tensor.empty() : tensor<1x64x56x56xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<1x64x56x56xf32>) outs(%14 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x64x56x56xf32>
    %padded_38 = tensor.pad %15 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x64x56x56xf32> to tensor<1x64x58x58xf32>
    %16 = tensor.empty() : tensor<1x64x56x56xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %18 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 2 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<1> : vector<2xi64>, type_layer_idx = 2 : i32} ins(%padded_38, %cst_6 : tensor<1x64x58x58xf32>, tensor<64x64x3x3xf32>) outs(%17 : tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %cst_2, %cst_3, %cst_3, %cst_2 : tensor<1x64x56x56xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>) outs(%18 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x64x56x56xf32>
    %20 = tensor.empty() : tensor<1x64x56x56xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<1x64x56x56xf32>) outs(%20 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x64x56x56xf32>
    %22 = tensor.empty() : tensor<1x256x56x56xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %24 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 3 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<1> : vector<2xi64>, type_layer_idx = 3 : i32} ins(%21, %cst_7 : tensor<1x64x56x56xf32>, tensor<256x64x1x1xf32>) outs(%23 : tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %cst_8, %cst_9, %cst_9, %cst_8 : tensor<1x256x56x56xf32>, tensor<256xf32>, tensor<256xf32>, tensor<256xf32>, tensor<256xf32>) outs(%24 : tensor<1x256x56x56xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x256x56x56xf32>
    %26 = tensor.empty() : tensor<1x256x56x56xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %28 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 4 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<1> : vector<2xi64>, type_layer_idx = 4 : i32} ins(%9, %cst_7 : tensor<1x64x56x56xf32>, tensor<256x64x1x1xf32>) outs(%27 : tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %cst_8, %cst_9, %cst_9, %cst_8 : tensor<1x256x56x56xf32>, tensor<256xf32>, tensor<256xf32>, tensor<256xf32>, tensor<256xf32>) outs(%28 : tensor<1x256x56x56xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x256x56x56xf32>
    %30 = tensor.empty() : tensor<1x256x56x56xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %29 : tensor<1x256x56x56xf32>, tensor<1x256x56x56xf32>) outs(%30 : tensor<1x256x56x56xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %359 = arith.addf %in, %in_54 : f32
      linalg.yield %359 : f32
    } -> tensor<1x256x56x56xf32>
    %32 = tensor.empty() : tensor<1x256x56x56xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<1x256x56x56xf32>) outs(%32 : tensor<1x256x56x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x256x56x56xf32>
    %34 = tensor.empty() : tensor<1x64x56x56xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %36 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 5 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<1> : vector<2xi64>, type_layer_idx = 5 : i32} ins(%33, %cst_10 : tensor<1x256x56x56xf32>, tensor<64x256x1x1xf32>) outs(%35 : tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %cst_2, %cst_3, %cst_3, %cst_2 : tensor<1x64x56x56xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>) outs(%36 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x64x56x56xf32>
    %38 = tensor.empty() : tensor<1x64x56x56xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<1x64x56x56xf32>) outs(%38 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x64x56x56xf32>
    %padded_39 = tensor.pad %39 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x64x56x56xf32> to tensor<1x64x58x58xf32>
    %40 = tensor.empty() : tensor<1x64x56x56xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %42 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 6 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<1> : vector<2xi64>, type_layer_idx = 6 : i32} ins(%padded_39, %cst_6 : tensor<1x64x58x58xf32>, tensor<64x64x3x3xf32>) outs(%41 : tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %cst_2, %cst_3, %cst_3, %cst_2 : tensor<1x64x56x56xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>) outs(%42 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x64x56x56xf32>
    %44 = tensor.empty() : tensor<1x64x56x56xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<1x64x56x56xf32>) outs(%44 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x64x56x56xf32>
    %46 = tensor.empty() : tensor<1x256x56x56xf32>
    %47 = linalg.fill ins(%cst : f32) outs(%46 : tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %48 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 7 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<1> : vector<2xi64>, type_layer_idx = 7 : i32} ins(%45, %cst_7 : tensor<1x64x56x56xf32>, tensor<256x64x1x1xf32>) outs(%47 : tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %cst_8, %cst_9, %cst_9, %cst_8 : tensor<1x256x56x56xf32>, tensor<256xf32>, tensor<256xf32>, tensor<256xf32>, tensor<256xf32>) outs(%48 : tensor<1x256x56x56xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x256x56x56xf32>
    %50 = tensor.empty() : tensor<1x256x56x56xf32>
    %51 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %33 : tensor<1x256x56x56xf32>, tensor<1x256x56x56xf32>) outs(%50 : tensor<1x256x56x56xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %359 = arith.addf %in, %in_54 : f32
      linalg.yield %359 : f32
    } -> tensor<1x256x56x56xf32>
    %52 = tensor.empty() : tensor<1x256x56x56xf32>
    %53 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<1x256x56x56xf32>) outs(%52 : tensor<1x256x56x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x256x56x56xf32>
    %54 = tensor.empty() : tensor<1x64x56x56xf32>
    %55 = linalg.fill ins(%cst : f32) outs(%54 : tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %56 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 8 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<1> : vector<2xi64>, type_layer_idx = 8 : i32} ins(%53, %cst_10 : tensor<1x256x56x56xf32>, tensor<64x256x1x1xf32>) outs(%55 : tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %57 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %cst_2, %cst_3, %cst_3, %cst_2 : tensor<1x64x56x56xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>) outs(%56 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x64x56x56xf32>
    %58 = tensor.empty() : tensor<1x64x56x56xf32>
    %59 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<1x64x56x56xf32>) outs(%58 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x64x56x56xf32>
    %padded_40 = tensor.pad %59 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x64x56x56xf32> to tensor<1x64x58x58xf32>
    %60 = tensor.empty() : tensor<1x64x56x56xf32>
    %61 = linalg.fill ins(%cst : f32) outs(%60 : tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %62 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 9 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<1> : vector<2xi64>, type_layer_idx = 9 : i32} ins(%padded_40, %cst_6 : tensor<1x64x58x58xf32>, tensor<64x64x3x3xf32>) outs(%61 : tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %63 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %cst_2, %cst_3, %cst_3, %cst_2 : tensor<1x64x56x56xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>) outs(%62 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x64x56x56xf32>
    %64 = tensor.empty() : tensor<1x64x56x56xf32>
    %65 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<1x64x56x56xf32>) outs(%64 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x64x56x56xf32>
    %66 = tensor.empty() : tensor<1x256x56x56xf32>
    %67 = linalg.fill ins(%cst : f32) outs(%66 : tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %68 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 10 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<1> : vector<2xi64>, type_layer_idx = 10 : i32} ins(%65, %cst_7 : tensor<1x64x56x56xf32>, tensor<256x64x1x1xf32>) outs(%67 : tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %69 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %cst_8, %cst_9, %cst_9, %cst_8 : tensor<1x256x56x56xf32>, tensor<256xf32>, tensor<256xf32>, tensor<256xf32>, tensor<256xf32>) outs(%68 : tensor<1x256x56x56xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x256x56x56xf32>
    %70 = tensor.empty() : tensor<1x256x56x56xf32>
    %71 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %53 : tensor<1x256x56x56xf32>, tensor<1x256x56x56xf32>) outs(%70 : tensor<1x256x56x56xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %359 = arith.addf %in, %in_54 : f32
      linalg.yield %359 : f32
    } -> tensor<1x256x56x56xf32>
    %72 = tensor.empty() : tensor<1x256x56x56xf32>
    %73 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71 : tensor<1x256x56x56xf32>) outs(%72 : tensor<1x256x56x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x256x56x56xf32>
    %74 = tensor.empty() : tensor<1x128x56x56xf32>
    %75 = linalg.fill ins(%cst : f32) outs(%74 : tensor<1x128x56x56xf32>) -> tensor<1x128x56x56xf32>
    %76 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 11 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<1> : vector<2xi64>, type_layer_idx = 11 : i32} ins(%73, %cst_11 : tensor<1x256x56x56xf32>, tensor<128x256x1x1xf32>) outs(%75 : tensor<1x128x56x56xf32>) -> tensor<1x128x56x56xf32>
    %77 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %cst_12, %cst_13, %cst_13, %cst_12 : tensor<1x128x56x56xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>) outs(%76 : tensor<1x128x56x56xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x128x56x56xf32>
    %78 = tensor.empty() : tensor<1x128x56x56xf32>
    %79 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<1x128x56x56xf32>) outs(%78 : tensor<1x128x56x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x128x56x56xf32>
    %padded_41 = tensor.pad %79 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x128x56x56xf32> to tensor<1x128x58x58xf32>
    %80 = tensor.empty() : tensor<1x128x28x28xf32>
    %81 = linalg.fill ins(%cst : f32) outs(%80 : tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %82 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 12 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<2> : vector<2xi64>, type_layer_idx = 12 : i32} ins(%padded_41, %cst_14 : tensor<1x128x58x58xf32>, tensor<128x128x3x3xf32>) outs(%81 : tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %83 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82, %cst_12, %cst_13, %cst_13, %cst_12 : tensor<1x128x28x28xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>) outs(%82 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x128x28x28xf32>
    %84 = tensor.empty() : tensor<1x128x28x28xf32>
    %85 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83 : tensor<1x128x28x28xf32>) outs(%84 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x128x28x28xf32>
    %86 = tensor.empty() : tensor<1x512x28x28xf32>
    %87 = linalg.fill ins(%cst : f32) outs(%86 : tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %88 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 13 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<1> : vector<2xi64>, type_layer_idx = 13 : i32} ins(%85, %cst_15 : tensor<1x128x28x28xf32>, tensor<512x128x1x1xf32>) outs(%87 : tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %89 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %cst_16, %cst_17, %cst_17, %cst_16 : tensor<1x512x28x28xf32>, tensor<512xf32>, tensor<512xf32>, tensor<512xf32>, tensor<512xf32>) outs(%88 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x512x28x28xf32>
    %90 = tensor.empty() : tensor<1x512x28x28xf32>
    %91 = linalg.fill ins(%cst : f32) outs(%90 : tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %92 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 14 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<2> : vector<2xi64>, type_layer_idx = 14 : i32} ins(%73, %cst_18 : tensor<1x256x56x56xf32>, tensor<512x256x1x1xf32>) outs(%91 : tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %93 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92, %cst_16, %cst_17, %cst_17, %cst_16 : tensor<1x512x28x28xf32>, tensor<512xf32>, tensor<512xf32>, tensor<512xf32>, tensor<512xf32>) outs(%92 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x512x28x28xf32>
    %94 = tensor.empty() : tensor<1x512x28x28xf32>
    %95 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %93 : tensor<1x512x28x28xf32>, tensor<1x512x28x28xf32>) outs(%94 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %359 = arith.addf %in, %in_54 : f32
      linalg.yield %359 : f32
    } -> tensor<1x512x28x28xf32>
    %96 = tensor.empty() : tensor<1x512x28x28xf32>
    %97 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95 : tensor<1x512x28x28xf32>) outs(%96 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x512x28x28xf32>
    %98 = tensor.empty() : tensor<1x128x28x28xf32>
    %99 = linalg.fill ins(%cst : f32) outs(%98 : tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %100 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 15 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<1> : vector<2xi64>, type_layer_idx = 15 : i32} ins(%97, %cst_19 : tensor<1x512x28x28xf32>, tensor<128x512x1x1xf32>) outs(%99 : tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %101 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100, %cst_12, %cst_13, %cst_13, %cst_12 : tensor<1x128x28x28xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>) outs(%100 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x128x28x28xf32>
    %102 = tensor.empty() : tensor<1x128x28x28xf32>
    %103 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101 : tensor<1x128x28x28xf32>) outs(%102 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x128x28x28xf32>
    %padded_42 = tensor.pad %103 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x128x28x28xf32> to tensor<1x128x30x30xf32>
    %104 = tensor.empty() : tensor<1x128x28x28xf32>
    %105 = linalg.fill ins(%cst : f32) outs(%104 : tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %106 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 16 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<1> : vector<2xi64>, type_layer_idx = 16 : i32} ins(%padded_42, %cst_14 : tensor<1x128x30x30xf32>, tensor<128x128x3x3xf32>) outs(%105 : tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %107 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106, %cst_12, %cst_13, %cst_13, %cst_12 : tensor<1x128x28x28xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>) outs(%106 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x128x28x28xf32>
    %108 = tensor.empty() : tensor<1x128x28x28xf32>
    %109 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107 : tensor<1x128x28x28xf32>) outs(%108 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x128x28x28xf32>
    %110 = tensor.empty() : tensor<1x512x28x28xf32>
    %111 = linalg.fill ins(%cst : f32) outs(%110 : tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %112 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 17 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<1> : vector<2xi64>, type_layer_idx = 17 : i32} ins(%109, %cst_15 : tensor<1x128x28x28xf32>, tensor<512x128x1x1xf32>) outs(%111 : tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %113 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112, %cst_16, %cst_17, %cst_17, %cst_16 : tensor<1x512x28x28xf32>, tensor<512xf32>, tensor<512xf32>, tensor<512xf32>, tensor<512xf32>) outs(%112 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x512x28x28xf32>
    %114 = tensor.empty() : tensor<1x512x28x28xf32>
    %115 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113, %97 : tensor<1x512x28x28xf32>, tensor<1x512x28x28xf32>) outs(%114 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %359 = arith.addf %in, %in_54 : f32
      linalg.yield %359 : f32
    } -> tensor<1x512x28x28xf32>
    %116 = tensor.empty() : tensor<1x512x28x28xf32>
    %117 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%115 : tensor<1x512x28x28xf32>) outs(%116 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x512x28x28xf32>
    %118 = tensor.empty() : tensor<1x128x28x28xf32>
    %119 = linalg.fill ins(%cst : f32) outs(%118 : tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %120 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 18 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<1> : vector<2xi64>, type_layer_idx = 18 : i32} ins(%117, %cst_19 : tensor<1x512x28x28xf32>, tensor<128x512x1x1xf32>) outs(%119 : tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %121 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120, %cst_12, %cst_13, %cst_13, %cst_12 : tensor<1x128x28x28xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>) outs(%120 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x128x28x28xf32>
    %122 = tensor.empty() : tensor<1x128x28x28xf32>
    %123 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121 : tensor<1x128x28x28xf32>) outs(%122 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x128x28x28xf32>
    %padded_43 = tensor.pad %123 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x128x28x28xf32> to tensor<1x128x30x30xf32>
    %124 = tensor.empty() : tensor<1x128x28x28xf32>
    %125 = linalg.fill ins(%cst : f32) outs(%124 : tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %126 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 19 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<1> : vector<2xi64>, type_layer_idx = 19 : i32} ins(%padded_43, %cst_14 : tensor<1x128x30x30xf32>, tensor<128x128x3x3xf32>) outs(%125 : tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %127 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%126, %cst_12, %cst_13, %cst_13, %cst_12 : tensor<1x128x28x28xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>) outs(%126 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x128x28x28xf32>
    %128 = tensor.empty() : tensor<1x128x28x28xf32>
    %129 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%127 : tensor<1x128x28x28xf32>) outs(%128 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x128x28x28xf32>
    %130 = tensor.empty() : tensor<1x512x28x28xf32>
    %131 = linalg.fill ins(%cst : f32) outs(%130 : tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %132 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 20 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<1> : vector<2xi64>, type_layer_idx = 20 : i32} ins(%129, %cst_15 : tensor<1x128x28x28xf32>, tensor<512x128x1x1xf32>) outs(%131 : tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %133 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132, %cst_16, %cst_17, %cst_17, %cst_16 : tensor<1x512x28x28xf32>, tensor<512xf32>, tensor<512xf32>, tensor<512xf32>, tensor<512xf32>) outs(%132 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x512x28x28xf32>
    %134 = tensor.empty() : tensor<1x512x28x28xf32>
    %135 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%133, %117 : tensor<1x512x28x28xf32>, tensor<1x512x28x28xf32>) outs(%134 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %359 = arith.addf %in, %in_54 : f32
      linalg.yield %359 : f32
    } -> tensor<1x512x28x28xf32>
    %136 = tensor.empty() : tensor<1x512x28x28xf32>
    %137 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%135 : tensor<1x512x28x28xf32>) outs(%136 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x512x28x28xf32>
    %138 = tensor.empty() : tensor<1x128x28x28xf32>
    %139 = linalg.fill ins(%cst : f32) outs(%138 : tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %140 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 21 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<1> : vector<2xi64>, type_layer_idx = 21 : i32} ins(%137, %cst_19 : tensor<1x512x28x28xf32>, tensor<128x512x1x1xf32>) outs(%139 : tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %141 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140, %cst_12, %cst_13, %cst_13, %cst_12 : tensor<1x128x28x28xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>) outs(%140 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x128x28x28xf32>
    %142 = tensor.empty() : tensor<1x128x28x28xf32>
    %143 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%141 : tensor<1x128x28x28xf32>) outs(%142 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x128x28x28xf32>
    %padded_44 = tensor.pad %143 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x128x28x28xf32> to tensor<1x128x30x30xf32>
    %144 = tensor.empty() : tensor<1x128x28x28xf32>
    %145 = linalg.fill ins(%cst : f32) outs(%144 : tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %146 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 22 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<1> : vector<2xi64>, type_layer_idx = 22 : i32} ins(%padded_44, %cst_14 : tensor<1x128x30x30xf32>, tensor<128x128x3x3xf32>) outs(%145 : tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %147 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%146, %cst_12, %cst_13, %cst_13, %cst_12 : tensor<1x128x28x28xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>) outs(%146 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x128x28x28xf32>
    %148 = tensor.empty() : tensor<1x128x28x28xf32>
    %149 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%147 : tensor<1x128x28x28xf32>) outs(%148 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x128x28x28xf32>
    %150 = tensor.empty() : tensor<1x512x28x28xf32>
    %151 = linalg.fill ins(%cst : f32) outs(%150 : tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %152 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 23 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<1> : vector<2xi64>, type_layer_idx = 23 : i32} ins(%149, %cst_15 : tensor<1x128x28x28xf32>, tensor<512x128x1x1xf32>) outs(%151 : tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %153 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%152, %cst_16, %cst_17, %cst_17, %cst_16 : tensor<1x512x28x28xf32>, tensor<512xf32>, tensor<512xf32>, tensor<512xf32>, tensor<512xf32>) outs(%152 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x512x28x28xf32>
    %154 = tensor.empty() : tensor<1x512x28x28xf32>
    %155 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%153, %137 : tensor<1x512x28x28xf32>, tensor<1x512x28x28xf32>) outs(%154 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %359 = arith.addf %in, %in_54 : f32
      linalg.yield %359 : f32
    } -> tensor<1x512x28x28xf32>
    %156 = tensor.empty() : tensor<1x512x28x28xf32>
    %157 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%155 : tensor<1x512x28x28xf32>) outs(%156 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x512x28x28xf32>
    %158 = tensor.empty() : tensor<1x256x28x28xf32>
    %159 = linalg.fill ins(%cst : f32) outs(%158 : tensor<1x256x28x28xf32>) -> tensor<1x256x28x28xf32>
    %160 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 24 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<1> : vector<2xi64>, type_layer_idx = 24 : i32} ins(%157, %cst_20 : tensor<1x512x28x28xf32>, tensor<256x512x1x1xf32>) outs(%159 : tensor<1x256x28x28xf32>) -> tensor<1x256x28x28xf32>
    %161 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%160, %cst_8, %cst_9, %cst_9, %cst_8 : tensor<1x256x28x28xf32>, tensor<256xf32>, tensor<256xf32>, tensor<256xf32>, tensor<256xf32>) outs(%160 : tensor<1x256x28x28xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x256x28x28xf32>
    %162 = tensor.empty() : tensor<1x256x28x28xf32>
    %163 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%161 : tensor<1x256x28x28xf32>) outs(%162 : tensor<1x256x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x256x28x28xf32>
    %padded_45 = tensor.pad %163 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x256x28x28xf32> to tensor<1x256x30x30xf32>
    %164 = tensor.empty() : tensor<1x256x14x14xf32>
    %165 = linalg.fill ins(%cst : f32) outs(%164 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %166 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 25 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<2> : vector<2xi64>, type_layer_idx = 25 : i32} ins(%padded_45, %cst_21 : tensor<1x256x30x30xf32>, tensor<256x256x3x3xf32>) outs(%165 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %167 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%166, %cst_8, %cst_9, %cst_9, %cst_8 : tensor<1x256x14x14xf32>, tensor<256xf32>, tensor<256xf32>, tensor<256xf32>, tensor<256xf32>) outs(%166 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x256x14x14xf32>
    %168 = tensor.empty() : tensor<1x256x14x14xf32>
    %169 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%167 : tensor<1x256x14x14xf32>) outs(%168 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x256x14x14xf32>
    %170 = tensor.empty() : tensor<1x1024x14x14xf32>
    %171 = linalg.fill ins(%cst : f32) outs(%170 : tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %172 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 26 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<1> : vector<2xi64>, type_layer_idx = 26 : i32} ins(%169, %cst_22 : tensor<1x256x14x14xf32>, tensor<1024x256x1x1xf32>) outs(%171 : tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %173 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%172, %cst_23, %cst_24, %cst_24, %cst_23 : tensor<1x1024x14x14xf32>, tensor<1024xf32>, tensor<1024xf32>, tensor<1024xf32>, tensor<1024xf32>) outs(%172 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x1024x14x14xf32>
    %174 = tensor.empty() : tensor<1x1024x14x14xf32>
    %175 = linalg.fill ins(%cst : f32) outs(%174 : tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %176 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 27 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<2> : vector<2xi64>, type_layer_idx = 27 : i32} ins(%157, %cst_25 : tensor<1x512x28x28xf32>, tensor<1024x512x1x1xf32>) outs(%175 : tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %177 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%176, %cst_23, %cst_24, %cst_24, %cst_23 : tensor<1x1024x14x14xf32>, tensor<1024xf32>, tensor<1024xf32>, tensor<1024xf32>, tensor<1024xf32>) outs(%176 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x1024x14x14xf32>
    %178 = tensor.empty() : tensor<1x1024x14x14xf32>
    %179 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%173, %177 : tensor<1x1024x14x14xf32>, tensor<1x1024x14x14xf32>) outs(%178 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %359 = arith.addf %in, %in_54 : f32
      linalg.yield %359 : f32
    } -> tensor<1x1024x14x14xf32>
    %180 = tensor.empty() : tensor<1x1024x14x14xf32>
    %181 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%179 : tensor<1x1024x14x14xf32>) outs(%180 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x1024x14x14xf32>
    %182 = tensor.empty() : tensor<1x256x14x14xf32>
    %183 = linalg.fill ins(%cst : f32) outs(%182 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %184 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 28 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<1> : vector<2xi64>, type_layer_idx = 28 : i32} ins(%181, %cst_26 : tensor<1x1024x14x14xf32>, tensor<256x1024x1x1xf32>) outs(%183 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %185 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%184, %cst_8, %cst_9, %cst_9, %cst_8 : tensor<1x256x14x14xf32>, tensor<256xf32>, tensor<256xf32>, tensor<256xf32>, tensor<256xf32>) outs(%184 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x256x14x14xf32>
    %186 = tensor.empty() : tensor<1x256x14x14xf32>
    %187 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%185 : tensor<1x256x14x14xf32>) outs(%186 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x256x14x14xf32>
    %padded_46 = tensor.pad %187 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x256x14x14xf32> to tensor<1x256x16x16xf32>
    %188 = tensor.empty() : tensor<1x256x14x14xf32>
    %189 = linalg.fill ins(%cst : f32) outs(%188 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %190 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 29 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<1> : vector<2xi64>, type_layer_idx = 29 : i32} ins(%padded_46, %cst_21 : tensor<1x256x16x16xf32>, tensor<256x256x3x3xf32>) outs(%189 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %191 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%190, %cst_8, %cst_9, %cst_9, %cst_8 : tensor<1x256x14x14xf32>, tensor<256xf32>, tensor<256xf32>, tensor<256xf32>, tensor<256xf32>) outs(%190 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x256x14x14xf32>
    %192 = tensor.empty() : tensor<1x256x14x14xf32>
    %193 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%191 : tensor<1x256x14x14xf32>) outs(%192 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x256x14x14xf32>
    %194 = tensor.empty() : tensor<1x1024x14x14xf32>
    %195 = linalg.fill ins(%cst : f32) outs(%194 : tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %196 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 30 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<1> : vector<2xi64>, type_layer_idx = 30 : i32} ins(%193, %cst_22 : tensor<1x256x14x14xf32>, tensor<1024x256x1x1xf32>) outs(%195 : tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %197 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%196, %cst_23, %cst_24, %cst_24, %cst_23 : tensor<1x1024x14x14xf32>, tensor<1024xf32>, tensor<1024xf32>, tensor<1024xf32>, tensor<1024xf32>) outs(%196 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x1024x14x14xf32>
    %198 = tensor.empty() : tensor<1x1024x14x14xf32>
    %199 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%197, %181 : tensor<1x1024x14x14xf32>, tensor<1x1024x14x14xf32>) outs(%198 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %359 = arith.addf %in, %in_54 : f32
      linalg.yield %359 : f32
    } -> tensor<1x1024x14x14xf32>
    %200 = tensor.empty() : tensor<1x1024x14x14xf32>
    %201 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%199 : tensor<1x1024x14x14xf32>) outs(%200 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x1024x14x14xf32>
    %202 = tensor.empty() : tensor<1x256x14x14xf32>
    %203 = linalg.fill ins(%cst : f32) outs(%202 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %204 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 31 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<1> : vector<2xi64>, type_layer_idx = 31 : i32} ins(%201, %cst_26 : tensor<1x1024x14x14xf32>, tensor<256x1024x1x1xf32>) outs(%203 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %205 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%204, %cst_8, %cst_9, %cst_9, %cst_8 : tensor<1x256x14x14xf32>, tensor<256xf32>, tensor<256xf32>, tensor<256xf32>, tensor<256xf32>) outs(%204 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x256x14x14xf32>
    %206 = tensor.empty() : tensor<1x256x14x14xf32>
    %207 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%205 : tensor<1x256x14x14xf32>) outs(%206 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x256x14x14xf32>
    %padded_47 = tensor.pad %207 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x256x14x14xf32> to tensor<1x256x16x16xf32>
    %208 = tensor.empty() : tensor<1x256x14x14xf32>
    %209 = linalg.fill ins(%cst : f32) outs(%208 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %210 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 32 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<1> : vector<2xi64>, type_layer_idx = 32 : i32} ins(%padded_47, %cst_21 : tensor<1x256x16x16xf32>, tensor<256x256x3x3xf32>) outs(%209 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %211 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%210, %cst_8, %cst_9, %cst_9, %cst_8 : tensor<1x256x14x14xf32>, tensor<256xf32>, tensor<256xf32>, tensor<256xf32>, tensor<256xf32>) outs(%210 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x256x14x14xf32>
    %212 = tensor.empty() : tensor<1x256x14x14xf32>
    %213 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%211 : tensor<1x256x14x14xf32>) outs(%212 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x256x14x14xf32>
    %214 = tensor.empty() : tensor<1x1024x14x14xf32>
    %215 = linalg.fill ins(%cst : f32) outs(%214 : tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %216 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 33 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<1> : vector<2xi64>, type_layer_idx = 33 : i32} ins(%213, %cst_22 : tensor<1x256x14x14xf32>, tensor<1024x256x1x1xf32>) outs(%215 : tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %217 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%216, %cst_23, %cst_24, %cst_24, %cst_23 : tensor<1x1024x14x14xf32>, tensor<1024xf32>, tensor<1024xf32>, tensor<1024xf32>, tensor<1024xf32>) outs(%216 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x1024x14x14xf32>
    %218 = tensor.empty() : tensor<1x1024x14x14xf32>
    %219 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%217, %201 : tensor<1x1024x14x14xf32>, tensor<1x1024x14x14xf32>) outs(%218 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %359 = arith.addf %in, %in_54 : f32
      linalg.yield %359 : f32
    } -> tensor<1x1024x14x14xf32>
    %220 = tensor.empty() : tensor<1x1024x14x14xf32>
    %221 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%219 : tensor<1x1024x14x14xf32>) outs(%220 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x1024x14x14xf32>
    %222 = tensor.empty() : tensor<1x256x14x14xf32>
    %223 = linalg.fill ins(%cst : f32) outs(%222 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %224 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 34 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<1> : vector<2xi64>, type_layer_idx = 34 : i32} ins(%221, %cst_26 : tensor<1x1024x14x14xf32>, tensor<256x1024x1x1xf32>) outs(%223 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %225 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%224, %cst_8, %cst_9, %cst_9, %cst_8 : tensor<1x256x14x14xf32>, tensor<256xf32>, tensor<256xf32>, tensor<256xf32>, tensor<256xf32>) outs(%224 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x256x14x14xf32>
    %226 = tensor.empty() : tensor<1x256x14x14xf32>
    %227 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%225 : tensor<1x256x14x14xf32>) outs(%226 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x256x14x14xf32>
    %padded_48 = tensor.pad %227 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x256x14x14xf32> to tensor<1x256x16x16xf32>
    %228 = tensor.empty() : tensor<1x256x14x14xf32>
    %229 = linalg.fill ins(%cst : f32) outs(%228 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %230 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 35 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<1> : vector<2xi64>, type_layer_idx = 35 : i32} ins(%padded_48, %cst_21 : tensor<1x256x16x16xf32>, tensor<256x256x3x3xf32>) outs(%229 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %231 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%230, %cst_8, %cst_9, %cst_9, %cst_8 : tensor<1x256x14x14xf32>, tensor<256xf32>, tensor<256xf32>, tensor<256xf32>, tensor<256xf32>) outs(%230 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x256x14x14xf32>
    %232 = tensor.empty() : tensor<1x256x14x14xf32>
    %233 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%231 : tensor<1x256x14x14xf32>) outs(%232 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x256x14x14xf32>
    %234 = tensor.empty() : tensor<1x1024x14x14xf32>
    %235 = linalg.fill ins(%cst : f32) outs(%234 : tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %236 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 36 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<1> : vector<2xi64>, type_layer_idx = 36 : i32} ins(%233, %cst_22 : tensor<1x256x14x14xf32>, tensor<1024x256x1x1xf32>) outs(%235 : tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %237 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%236, %cst_23, %cst_24, %cst_24, %cst_23 : tensor<1x1024x14x14xf32>, tensor<1024xf32>, tensor<1024xf32>, tensor<1024xf32>, tensor<1024xf32>) outs(%236 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x1024x14x14xf32>
    %238 = tensor.empty() : tensor<1x1024x14x14xf32>
    %239 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%237, %221 : tensor<1x1024x14x14xf32>, tensor<1x1024x14x14xf32>) outs(%238 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %359 = arith.addf %in, %in_54 : f32
      linalg.yield %359 : f32
    } -> tensor<1x1024x14x14xf32>
    %240 = tensor.empty() : tensor<1x1024x14x14xf32>
    %241 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%239 : tensor<1x1024x14x14xf32>) outs(%240 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x1024x14x14xf32>
    %242 = tensor.empty() : tensor<1x256x14x14xf32>
    %243 = linalg.fill ins(%cst : f32) outs(%242 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %244 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 37 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<1> : vector<2xi64>, type_layer_idx = 37 : i32} ins(%241, %cst_26 : tensor<1x1024x14x14xf32>, tensor<256x1024x1x1xf32>) outs(%243 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %245 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%244, %cst_8, %cst_9, %cst_9, %cst_8 : tensor<1x256x14x14xf32>, tensor<256xf32>, tensor<256xf32>, tensor<256xf32>, tensor<256xf32>) outs(%244 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x256x14x14xf32>
    %246 = tensor.empty() : tensor<1x256x14x14xf32>
    %247 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%245 : tensor<1x256x14x14xf32>) outs(%246 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x256x14x14xf32>
    %padded_49 = tensor.pad %247 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x256x14x14xf32> to tensor<1x256x16x16xf32>
    %248 = tensor.empty() : tensor<1x256x14x14xf32>
    %249 = linalg.fill ins(%cst : f32) outs(%248 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %250 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 38 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<1> : vector<2xi64>, type_layer_idx = 38 : i32} ins(%padded_49, %cst_21 : tensor<1x256x16x16xf32>, tensor<256x256x3x3xf32>) outs(%249 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %251 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%250, %cst_8, %cst_9, %cst_9, %cst_8 : tensor<1x256x14x14xf32>, tensor<256xf32>, tensor<256xf32>, tensor<256xf32>, tensor<256xf32>) outs(%250 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x256x14x14xf32>
    %252 = tensor.empty() : tensor<1x256x14x14xf32>
    %253 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%251 : tensor<1x256x14x14xf32>) outs(%252 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x256x14x14xf32>
    %254 = tensor.empty() : tensor<1x1024x14x14xf32>
    %255 = linalg.fill ins(%cst : f32) outs(%254 : tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %256 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 39 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<1> : vector<2xi64>, type_layer_idx = 39 : i32} ins(%253, %cst_22 : tensor<1x256x14x14xf32>, tensor<1024x256x1x1xf32>) outs(%255 : tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %257 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%256, %cst_23, %cst_24, %cst_24, %cst_23 : tensor<1x1024x14x14xf32>, tensor<1024xf32>, tensor<1024xf32>, tensor<1024xf32>, tensor<1024xf32>) outs(%256 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x1024x14x14xf32>
    %258 = tensor.empty() : tensor<1x1024x14x14xf32>
    %259 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%257, %241 : tensor<1x1024x14x14xf32>, tensor<1x1024x14x14xf32>) outs(%258 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %359 = arith.addf %in, %in_54 : f32
      linalg.yield %359 : f32
    } -> tensor<1x1024x14x14xf32>
    %260 = tensor.empty() : tensor<1x1024x14x14xf32>
    %261 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%259 : tensor<1x1024x14x14xf32>) outs(%260 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x1024x14x14xf32>
    %262 = tensor.empty() : tensor<1x256x14x14xf32>
    %263 = linalg.fill ins(%cst : f32) outs(%262 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %264 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 40 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<1> : vector<2xi64>, type_layer_idx = 40 : i32} ins(%261, %cst_26 : tensor<1x1024x14x14xf32>, tensor<256x1024x1x1xf32>) outs(%263 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %265 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%264, %cst_8, %cst_9, %cst_9, %cst_8 : tensor<1x256x14x14xf32>, tensor<256xf32>, tensor<256xf32>, tensor<256xf32>, tensor<256xf32>) outs(%264 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x256x14x14xf32>
    %266 = tensor.empty() : tensor<1x256x14x14xf32>
    %267 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%265 : tensor<1x256x14x14xf32>) outs(%266 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x256x14x14xf32>
    %padded_50 = tensor.pad %267 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x256x14x14xf32> to tensor<1x256x16x16xf32>
    %268 = tensor.empty() : tensor<1x256x14x14xf32>
    %269 = linalg.fill ins(%cst : f32) outs(%268 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %270 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 41 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<1> : vector<2xi64>, type_layer_idx = 41 : i32} ins(%padded_50, %cst_21 : tensor<1x256x16x16xf32>, tensor<256x256x3x3xf32>) outs(%269 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %271 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%270, %cst_8, %cst_9, %cst_9, %cst_8 : tensor<1x256x14x14xf32>, tensor<256xf32>, tensor<256xf32>, tensor<256xf32>, tensor<256xf32>) outs(%270 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x256x14x14xf32>
    %272 = tensor.empty() : tensor<1x256x14x14xf32>
    %273 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%271 : tensor<1x256x14x14xf32>) outs(%272 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x256x14x14xf32>
    %274 = tensor.empty() : tensor<1x1024x14x14xf32>
    %275 = linalg.fill ins(%cst : f32) outs(%274 : tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %276 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 42 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<1> : vector<2xi64>, type_layer_idx = 42 : i32} ins(%273, %cst_22 : tensor<1x256x14x14xf32>, tensor<1024x256x1x1xf32>) outs(%275 : tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %277 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%276, %cst_23, %cst_24, %cst_24, %cst_23 : tensor<1x1024x14x14xf32>, tensor<1024xf32>, tensor<1024xf32>, tensor<1024xf32>, tensor<1024xf32>) outs(%276 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x1024x14x14xf32>
    %278 = tensor.empty() : tensor<1x1024x14x14xf32>
    %279 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%277, %261 : tensor<1x1024x14x14xf32>, tensor<1x1024x14x14xf32>) outs(%278 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %359 = arith.addf %in, %in_54 : f32
      linalg.yield %359 : f32
    } -> tensor<1x1024x14x14xf32>
    %280 = tensor.empty() : tensor<1x1024x14x14xf32>
    %281 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%279 : tensor<1x1024x14x14xf32>) outs(%280 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x1024x14x14xf32>
    %282 = tensor.empty() : tensor<1x512x14x14xf32>
    %283 = linalg.fill ins(%cst : f32) outs(%282 : tensor<1x512x14x14xf32>) -> tensor<1x512x14x14xf32>
    %284 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 43 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<1> : vector<2xi64>, type_layer_idx = 43 : i32} ins(%281, %cst_27 : tensor<1x1024x14x14xf32>, tensor<512x1024x1x1xf32>) outs(%283 : tensor<1x512x14x14xf32>) -> tensor<1x512x14x14xf32>
    %285 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%284, %cst_16, %cst_17, %cst_17, %cst_16 : tensor<1x512x14x14xf32>, tensor<512xf32>, tensor<512xf32>, tensor<512xf32>, tensor<512xf32>) outs(%284 : tensor<1x512x14x14xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x512x14x14xf32>
    %286 = tensor.empty() : tensor<1x512x14x14xf32>
    %287 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%285 : tensor<1x512x14x14xf32>) outs(%286 : tensor<1x512x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x512x14x14xf32>
    %padded_51 = tensor.pad %287 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x512x14x14xf32> to tensor<1x512x16x16xf32>
    %288 = tensor.empty() : tensor<1x512x7x7xf32>
    %289 = linalg.fill ins(%cst : f32) outs(%288 : tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %290 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 44 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<2> : vector<2xi64>, type_layer_idx = 44 : i32} ins(%padded_51, %cst_28 : tensor<1x512x16x16xf32>, tensor<512x512x3x3xf32>) outs(%289 : tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %291 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%290, %cst_16, %cst_17, %cst_17, %cst_16 : tensor<1x512x7x7xf32>, tensor<512xf32>, tensor<512xf32>, tensor<512xf32>, tensor<512xf32>) outs(%290 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x512x7x7xf32>
    %292 = tensor.empty() : tensor<1x512x7x7xf32>
    %293 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%291 : tensor<1x512x7x7xf32>) outs(%292 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x512x7x7xf32>
    %294 = tensor.empty() : tensor<1x2048x7x7xf32>
    %295 = linalg.fill ins(%cst : f32) outs(%294 : tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %296 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 45 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<1> : vector<2xi64>, type_layer_idx = 45 : i32} ins(%293, %cst_29 : tensor<1x512x7x7xf32>, tensor<2048x512x1x1xf32>) outs(%295 : tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %297 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%296, %cst_30, %cst_31, %cst_31, %cst_30 : tensor<1x2048x7x7xf32>, tensor<2048xf32>, tensor<2048xf32>, tensor<2048xf32>, tensor<2048xf32>) outs(%296 : tensor<1x2048x7x7xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x2048x7x7xf32>
    %298 = tensor.empty() : tensor<1x2048x7x7xf32>
    %299 = linalg.fill ins(%cst : f32) outs(%298 : tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %300 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 46 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<2> : vector<2xi64>, type_layer_idx = 46 : i32} ins(%281, %cst_32 : tensor<1x1024x14x14xf32>, tensor<2048x1024x1x1xf32>) outs(%299 : tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %301 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%300, %cst_30, %cst_31, %cst_31, %cst_30 : tensor<1x2048x7x7xf32>, tensor<2048xf32>, tensor<2048xf32>, tensor<2048xf32>, tensor<2048xf32>) outs(%300 : tensor<1x2048x7x7xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x2048x7x7xf32>
    %302 = tensor.empty() : tensor<1x2048x7x7xf32>
    %303 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%297, %301 : tensor<1x2048x7x7xf32>, tensor<1x2048x7x7xf32>) outs(%302 : tensor<1x2048x7x7xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %359 = arith.addf %in, %in_54 : f32
      linalg.yield %359 : f32
    } -> tensor<1x2048x7x7xf32>
    %304 = tensor.empty() : tensor<1x2048x7x7xf32>
    %305 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%303 : tensor<1x2048x7x7xf32>) outs(%304 : tensor<1x2048x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x2048x7x7xf32>
    %306 = tensor.empty() : tensor<1x512x7x7xf32>
    %307 = linalg.fill ins(%cst : f32) outs(%306 : tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %308 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 47 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<1> : vector<2xi64>, type_layer_idx = 47 : i32} ins(%305, %cst_33 : tensor<1x2048x7x7xf32>, tensor<512x2048x1x1xf32>) outs(%307 : tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %309 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%308, %cst_16, %cst_17, %cst_17, %cst_16 : tensor<1x512x7x7xf32>, tensor<512xf32>, tensor<512xf32>, tensor<512xf32>, tensor<512xf32>) outs(%308 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x512x7x7xf32>
    %310 = tensor.empty() : tensor<1x512x7x7xf32>
    %311 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%309 : tensor<1x512x7x7xf32>) outs(%310 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x512x7x7xf32>
    %padded_52 = tensor.pad %311 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x512x7x7xf32> to tensor<1x512x9x9xf32>
    %312 = tensor.empty() : tensor<1x512x7x7xf32>
    %313 = linalg.fill ins(%cst : f32) outs(%312 : tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %314 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 48 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<1> : vector<2xi64>, type_layer_idx = 48 : i32} ins(%padded_52, %cst_28 : tensor<1x512x9x9xf32>, tensor<512x512x3x3xf32>) outs(%313 : tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %315 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%314, %cst_16, %cst_17, %cst_17, %cst_16 : tensor<1x512x7x7xf32>, tensor<512xf32>, tensor<512xf32>, tensor<512xf32>, tensor<512xf32>) outs(%314 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x512x7x7xf32>
    %316 = tensor.empty() : tensor<1x512x7x7xf32>
    %317 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%315 : tensor<1x512x7x7xf32>) outs(%316 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x512x7x7xf32>
    %318 = tensor.empty() : tensor<1x2048x7x7xf32>
    %319 = linalg.fill ins(%cst : f32) outs(%318 : tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %320 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 49 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<1> : vector<2xi64>, type_layer_idx = 49 : i32} ins(%317, %cst_29 : tensor<1x512x7x7xf32>, tensor<2048x512x1x1xf32>) outs(%319 : tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %321 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%320, %cst_30, %cst_31, %cst_31, %cst_30 : tensor<1x2048x7x7xf32>, tensor<2048xf32>, tensor<2048xf32>, tensor<2048xf32>, tensor<2048xf32>) outs(%320 : tensor<1x2048x7x7xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x2048x7x7xf32>
    %322 = tensor.empty() : tensor<1x2048x7x7xf32>
    %323 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%321, %305 : tensor<1x2048x7x7xf32>, tensor<1x2048x7x7xf32>) outs(%322 : tensor<1x2048x7x7xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %359 = arith.addf %in, %in_54 : f32
      linalg.yield %359 : f32
    } -> tensor<1x2048x7x7xf32>
    %324 = tensor.empty() : tensor<1x2048x7x7xf32>
    %325 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%323 : tensor<1x2048x7x7xf32>) outs(%324 : tensor<1x2048x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x2048x7x7xf32>
    %326 = tensor.empty() : tensor<1x512x7x7xf32>
    %327 = linalg.fill ins(%cst : f32) outs(%326 : tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %328 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 50 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<1> : vector<2xi64>, type_layer_idx = 50 : i32} ins(%325, %cst_33 : tensor<1x2048x7x7xf32>, tensor<512x2048x1x1xf32>) outs(%327 : tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %329 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%328, %cst_16, %cst_17, %cst_17, %cst_16 : tensor<1x512x7x7xf32>, tensor<512xf32>, tensor<512xf32>, tensor<512xf32>, tensor<512xf32>) outs(%328 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x512x7x7xf32>
    %330 = tensor.empty() : tensor<1x512x7x7xf32>
    %331 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%329 : tensor<1x512x7x7xf32>) outs(%330 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x512x7x7xf32>
    %padded_53 = tensor.pad %331 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x512x7x7xf32> to tensor<1x512x9x9xf32>
    %332 = tensor.empty() : tensor<1x512x7x7xf32>
    %333 = linalg.fill ins(%cst : f32) outs(%332 : tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %334 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 51 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<1> : vector<2xi64>, type_layer_idx = 51 : i32} ins(%padded_53, %cst_28 : tensor<1x512x9x9xf32>, tensor<512x512x3x3xf32>) outs(%333 : tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %335 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%334, %cst_16, %cst_17, %cst_17, %cst_16 : tensor<1x512x7x7xf32>, tensor<512xf32>, tensor<512xf32>, tensor<512xf32>, tensor<512xf32>) outs(%334 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x512x7x7xf32>
    %336 = tensor.empty() : tensor<1x512x7x7xf32>
    %337 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%335 : tensor<1x512x7x7xf32>) outs(%336 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x512x7x7xf32>
    %338 = tensor.empty() : tensor<1x2048x7x7xf32>
    %339 = linalg.fill ins(%cst : f32) outs(%338 : tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %340 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, global_layer_idx = 52 : i32, layer_group = 0 : i32, num_banks = 16 : i32, strides = dense<1> : vector<2xi64>, type_layer_idx = 52 : i32} ins(%337, %cst_29 : tensor<1x512x7x7xf32>, tensor<2048x512x1x1xf32>) outs(%339 : tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %341 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%340, %cst_30, %cst_31, %cst_31, %cst_30 : tensor<1x2048x7x7xf32>, tensor<2048xf32>, tensor<2048xf32>, tensor<2048xf32>, tensor<2048xf32>) outs(%340 : tensor<1x2048x7x7xf32>) {
    ^bb0(%in: f32, %in_54: f32, %in_55: f32, %in_56: f32, %in_57: f32, %out: f32):
      %359 = arith.truncf %cst_1 : f64 to f32
      %360 = arith.addf %in_57, %359 : f32
      %361 = math.rsqrt %360 : f32
      %362 = arith.subf %in, %in_56 : f32
      %363 = arith.mulf %362, %361 : f32
      %364 = arith.mulf %363, %in_54 : f32
      %365 = arith.addf %364, %in_55 : f32
      linalg.yield %365 : f32
    } -> tensor<1x2048x7x7xf32>
    %342 = tensor.empty() : tensor<1x2048x7x7xf32>
    %343 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%341, %325 : tensor<1x2048x7x7xf32>, tensor<1x2048x7x7xf32>) outs(%342 : tensor<1x2048x7x7xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %359 = arith.addf %in, %in_54 : f32
      linalg.yield %359 : f32
    } -> tensor<1x2048x7x7xf32>
    %344 = tensor.empty() : tensor<1x2048x7x7xf32>
    %345 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%343 : tensor<1x2048x7x7xf32>) outs(%344 : tensor<1x2048x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.cmpf ugt, %in, %cst : f32
      %360 = arith.select %359, %in, %cst : f32
      linalg.yield %360 : f32
    } -> tensor<1x2048x7x7xf32>
    %346 = tensor.empty() : tensor<7x7xf32>
    %347 = tensor.empty() : tensor<1x2048x1x1xf32>
    %348 = linalg.fill ins(%cst : f32) outs(%347 : tensor<1x2048x1x1xf32>) -> tensor<1x2048x1x1xf32>
    %349 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<7> : vector<2xi64>} ins(%345, %346 : tensor<1x2048x7x7xf32>, tensor<7x7xf32>) outs(%348 : tensor<1x2048x1x1xf32>) -> tensor<1x2048x1x1xf32>
    %350 = tensor.empty() : tensor<1x2048x1x1xf32>
    %351 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%349 : tensor<1x2048x1x1xf32>) outs(%350 : tensor<1x2048x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %359 = arith.divf %in, %cst_34 : f32
      linalg.yield %359 : f32
    } -> tensor<1x2048x1x1xf32>
    %collapsed = tensor.collapse_shape %351 [[0], [1, 2, 3]] : tensor<1x2048x1x1xf32> into tensor<1x2048xf32>
    %352 = tensor.empty() : tensor<2048x1000xf32>
    %353 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_35 : tensor<1000x2048xf32>) outs(%352 : tensor<2048x1000xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2048x1000xf32>
    %354 = tensor.empty() : tensor<1x1000xf32>
    %355 = linalg.fill ins(%cst : f32) outs(%354 : tensor<1x1000xf32>) -> tensor<1x1000xf32>
    %356 = linalg.matmul {global_layer_idx = 53 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 0 : i32} ins(%collapsed, %353 : tensor<1x2048xf32>, tensor<2048x1000xf32>) outs(%355 : tensor<1x1000xf32>) -> tensor<1x1000xf32>
    %357 = tensor.empty() : tensor<1x1000xf32>
    %358 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%356, %cst_36 : tensor<1x1000xf32>, tensor<1000xf32>) outs(%357 : tensor<1x1000xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %359 = arith.addf %in, %in_54 : f32
      linalg.yield %359 : f32
    } -> tensor<1x1000xf32>
    return %358 : tensor<1x1000xf32>
  }
}

