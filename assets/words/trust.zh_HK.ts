<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name></name>
    <message id="trust.not_yet">
        <source>The certificate of %1 is not valid yet: this machine's clock says %2. Set the clock.</source>
        <translation>%1 的證書還沒生效：本機時鐘是 %2。請先校準時鐘。</translation>
    </message>
    <message id="trust.over">
        <source>The certificate of %1 is valid no more: this machine's clock says %2. Set the clock; if it is right, the city's certificate has to be renewed.</source>
        <translation>%1 的證書已經過期：本機時鐘是 %2。請先校準時鐘；時鐘沒錯，就要請市裡更換證書。</translation>
    </message>
    <message id="trust.stranger">
        <source>The certificate of %1 is from an authority that this machine does not know (%3). Give the certificate of the city's authority by city_ca; or a portal answers in the city's place.</source>
        <translation>%1 的證書不是本機認得的機構簽發的（%3）。請用 city_ca 指定市裡的機構證書；也可能是上網認證頁面冒充了伺服器。</translation>
    </message>
    <message id="trust.other_name">
        <source>The certificate of %1 is for another name (%3). Correct backend_url, or ask the city.</source>
        <translation>%1 的證書是給別的地址的（%3）。請核對 backend_url，或問市裡。</translation>
    </message>
    <message id="trust.bad_authority">
        <source>No certificate of an authority can be read (%3). Correct city_ca.</source>
        <translation>讀不出機構證書（%3）。請核對 city_ca。</translation>
    </message>
</context>
</TS>
