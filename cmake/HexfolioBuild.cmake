# SPDX-FileCopyrightText: 2026 The Hexfolio authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What every target of Hexfolio has in common: the language, the warnings, the hardening, and one function for each
# sort of target. A new file in a folder is found by itself; the link line of a folder is its place among the layers.

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_SCAN_FOR_MODULES OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

find_program(HEXFOLIO_CCACHE ccache)
if(HEXFOLIO_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${HEXFOLIO_CCACHE}")
endif()

add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor
                    -Wold-style-cast -Woverloaded-virtual -Wimplicit-fallthrough
                    -fstack-protector-strong)
# Initialising only some members of an Error or an Options is the way they are meant to be used.
add_compile_options(-Wno-missing-field-initializers)
if(HEXFOLIO_WARNINGS_AS_ERRORS)
    add_compile_options(-Werror)
endif()
if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64")
    add_compile_options(-fcf-protection)
endif()
add_compile_definitions(_GLIBCXX_ASSERTIONS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS)
add_link_options(-Wl,-z,relro,-z,now -Wl,--as-needed)

if(HEXFOLIO_SANITIZE)
    add_compile_options(-fsanitize=${HEXFOLIO_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${HEXFOLIO_SANITIZE})
    if(HEXFOLIO_SANITIZE MATCHES "undefined")
        add_compile_options(-fno-sanitize-recover=undefined)
    endif()
    # GCC's optimiser and the sanitizers disagree on a few warnings that are false in instrumented code.
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        add_compile_options(-Wno-maybe-uninitialized)
    endif()
elseif(NOT CMAKE_BUILD_TYPE STREQUAL "Debug")
    add_compile_options(-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
endif()

# Seconds that a test may take; the thread sanitizer makes loops over bytes ten times as slow.
set(HEXFOLIO_TEST_TIMEOUT 300)
if(HEXFOLIO_SANITIZE MATCHES "thread")
    set(HEXFOLIO_TEST_TIMEOUT 1500)
endif()
# Qt Test ends a test function by itself after five minutes, unless it is told a time (in milliseconds).
set(HEXFOLIO_QTEST_TIMEOUT "QTEST_FUNCTION_TIMEOUT=${HEXFOLIO_TEST_TIMEOUT}000")

# hexfolio_layer(NAME [LINK targets...]): the static library of the current folder, all its sources.
function(hexfolio_layer name)
    cmake_parse_arguments(LAYER "" "" "LINK" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h)
    if(NOT sources)
        set(sources "${PROJECT_SOURCE_DIR}/src/base/range.h")
    endif()
    add_library(${name} STATIC ${sources})
    set_target_properties(${name} PROPERTIES LINKER_LANGUAGE CXX)
    target_include_directories(${name} PUBLIC "${PROJECT_SOURCE_DIR}/src")
    target_link_libraries(${name} PUBLIC ${LAYER_LINK})
endfunction()

# hexfolio_tests([LINK targets...] [LABELS labels...] [ENVIRONMENT VAR=value...]): one program for each tst_*.cpp here.
function(hexfolio_tests)
    cmake_parse_arguments(TESTS "" "" "LINK;LABELS;ENVIRONMENT" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS tst_*.cpp)
    get_filename_component(folder "${CMAKE_CURRENT_SOURCE_DIR}" NAME)
    foreach(source IN LISTS sources)
        get_filename_component(name "${source}" NAME_WE)
        add_executable(${name} "${source}")
        set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
        # The QTRY_ macros of Qt Test narrow a duration.
        target_compile_options(${name} PRIVATE -Wno-conversion)
        # GCC 14 at -O3 loses track of where short vectors begin and warns of writes and frees that do not happen.
        if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_BUILD_TYPE STREQUAL "Release")
            target_compile_options(${name} PRIVATE -Wno-stringop-overflow -Wno-free-nonheap-object)
        endif()
        target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
        target_link_libraries(${name} PRIVATE ${TESTS_LINK} Qt6::Test)
        add_test(NAME ${folder}/${name} COMMAND ${name})
        set_tests_properties(${folder}/${name} PROPERTIES
            LABELS "${folder};${TESTS_LABELS}" TIMEOUT ${HEXFOLIO_TEST_TIMEOUT} SKIP_REGULAR_EXPRESSION "^SKIP_ALL"
            ENVIRONMENT "${HEXFOLIO_QTEST_TIMEOUT};HEXFOLIO_SOURCE_DIR=${PROJECT_SOURCE_DIR};HEXFOLIO_BIN_DIR=${CMAKE_BINARY_DIR}/bin;XDG_STATE_HOME=${CMAKE_BINARY_DIR}/state;${TESTS_ENVIRONMENT}")
    endforeach()
endfunction()
