-- People are also found by the other reading of their surname and by the end of their telephone number.
alter table person add column other_pinyin text not null default '', add column other_initials text not null default '';

-- Those written down before: the surname, how it was read, and how it is read now (surname-readings.properties of that day).
with reading (surname, was, usual, initial, other, other_initial) as (values
    ('万俟','moqi','moqi','mq','wansi','ws'), ('乐','yue','yue','y','le','l'), ('乜','mie','nie','n','mie','m'),
    ('仇','qiu','qiu','q','chou','c'), ('冼','xian','xian','x','shen','s'), ('区','ou','ou','o','qu','q'),
    ('单','shan','shan','s','dan','d'), ('单于','shanyu','chanyu','cy','',''), ('句','ju','gou','g','ju','j'),
    ('召','shao','shao','s','zhao','z'), ('员','yun','yun','y','yuan','y'), ('宓','mi','mi','m','fu','f'),
    ('尉','yu','wei','w','yu','y'), ('尉迟','yuchi','yuchi','yc','',''), ('折','she','she','s','zhe','z'),
    ('拓跋','taba','tuoba','tb','',''), ('曾','zeng','zeng','z','ceng','c'), ('朴','pu','piao','p','pu','p'),
    ('柏','bai','bai','b','bo','b'), ('查','zha','zha','z','cha','c'), ('洗','xi','xian','x','xi','x'),
    ('澹台','tantai','tantai','tt','dantai','dt'), ('牟','mu','mu','m','mou','m'), ('盖','ge','gai','g','ge','g'),
    ('祭','ji','zhai','z','ji','j'), ('种','chong','chong','c','zhong','z'), ('秘','bi','bi','b','mi','m'),
    ('繁','po','po','p','fan','f'), ('缪','mou','miao','m','mou','m'), ('翟','zhai','zhai','z','di','d'),
    ('能','neng','nai','n','neng','n'), ('薄','bao','bo','b','bao','b'), ('行','xing','xing','x','hang','h'),
    ('覃','tan','qin','q','tan','t'), ('解','xie','xie','x','jie','j'), ('谌','chen','chen','c','shen','s'),
    ('贠','yuan','yun','y','yuan','y'), ('车','che','che','c','ju','j'), ('郄','qie','qie','q','xi','x'),
    ('郇','huan','xun','x','huan','h'), ('郗','xi','xi','x','chi','c'), ('都','dou','du','d','dou','d'),
    ('钭','dou','tou','t','dou','d'), ('长孙','zhangsun','zhangsun','zs','changsun','cs'), ('隗','wei','wei','w','kui','k'),
    ('黑','hei','hei','h','he','h')),
found as (
  select p.id, r.*, char_length(r.surname) as characters
  from person p cross join lateral (
    select * from reading r where char_length(p.name) > char_length(r.surname) and p.name like r.surname || '%'
    order by char_length(r.surname) desc limit 1) r
  where left(p.name, 1) in (select left(surname, 1) from reading) and p.pinyin like r.was || '%')
update person p set
    pinyin = f.usual || substr(p.pinyin, char_length(f.was) + 1),
    initials = f.initial || substr(p.initials, f.characters + 1),
    other_pinyin = case when f.other = '' then '' else f.other || substr(p.pinyin, char_length(f.was) + 1) end,
    other_initials = case when f.other = '' then '' else f.other_initial || substr(p.initials, f.characters + 1) end
  from found f where f.id = p.id;

create index person_by_other_pinyin on person (other_pinyin text_pattern_ops) where other_pinyin <> '';
create index person_by_other_initials on person (other_initials text_pattern_ops) where other_initials <> '';
create index person_by_phone_tail on person (right(phone, 4)) where phone <> '';
