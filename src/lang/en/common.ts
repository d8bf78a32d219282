/** Words that a fifth of any running text is made of at least. */
export const COMMON_ENGLISH = new Set(
  'the of and to in a is that for it was on with as at by from be this are he she they have had not but his her their has who which said an or were been will would'.split(
    ' ',
  ),
)
