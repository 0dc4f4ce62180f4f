// libcurl's variadic functions, one typed wrapper a kind of argument, because Swift cannot call variadic C functions.
#pragma once
#include <curl/curl.h>

static inline CURLcode meridian_setopt_long(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}
static inline CURLcode meridian_setopt_string(CURL *handle, CURLoption option, const char *value) {
    return curl_easy_setopt(handle, option, value);
}
static inline CURLcode meridian_setopt_pointer(CURL *handle, CURLoption option, void *value) {
    return curl_easy_setopt(handle, option, value);
}
static inline CURLcode meridian_setopt_list(CURL *handle, CURLoption option, struct curl_slist *value) {
    return curl_easy_setopt(handle, option, value);
}
typedef size_t (*meridian_write_function)(char *bytes, size_t size, size_t count, void *context);
static inline CURLcode meridian_setopt_write(CURL *handle, CURLoption option, meridian_write_function value) {
    return curl_easy_setopt(handle, option, value);
}
typedef curl_socket_t (*meridian_socket_function)(void *context, curlsocktype purpose, struct curl_sockaddr *address);
static inline CURLcode meridian_setopt_socket(CURL *handle, CURLoption option, meridian_socket_function value) {
    return curl_easy_setopt(handle, option, value);
}
static inline CURLcode meridian_getinfo_long(CURL *handle, CURLINFO info, long *value) {
    return curl_easy_getinfo(handle, info, value);
}
static inline CURLcode meridian_getinfo_offset(CURL *handle, CURLINFO info, curl_off_t *value) {
    return curl_easy_getinfo(handle, info, value);
}
static inline CURLcode meridian_getinfo_string(CURL *handle, CURLINFO info, const char **value) {
    return curl_easy_getinfo(handle, info, (char **)value);
}
