Takip ettiklerin

Bu bağlantıyla takip ettiklerini görürsün ve takibi bırakabilirsin. Bağlantı yalnızca senin içindir ve on dört gün çalışır.

<#include "/following/letter-end.ftl">
