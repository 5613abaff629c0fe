/*
 * The tokens of xproto. A policy body is lexed in a mode of its own, so a `>` in a string, a comment or `{{ }}` is harmless.
 * Every text lexes: what belongs to nothing becomes ILLEGAL, what lacks its end becomes one of the UNCLOSED tokens.
 */
lexer grammar XprotoLexer;

channels { REMARKS }

// What the token source makes of a bracket that nests too deep
tokens { TOO_DEEP }

// Types
DOUBLE : 'double' ;
FLOAT : 'float' ;
INT32 : 'int32' ;
INT64 : 'int64' ;
UINT32 : 'uint32' ;
UINT64 : 'uint64' ;
SINT32 : 'sint32' ;
SINT64 : 'sint64' ;
FIXED32 : 'fixed32' ;
FIXED64 : 'fixed64' ;
SFIXED32 : 'sfixed32' ;
SFIXED64 : 'sfixed64' ;
BOOL : 'bool' ;
STRING_TYPE : 'string' ;
BYTES : 'bytes' ;

// Other keywords
MESSAGE : 'message' ;
REQUIRED : 'required' ;
OPTIONAL : 'optional' ;
REPEATED : 'repeated' ;
ENUM : 'enum' ;
EXTENSIONS : 'extensions' ;
MAX : 'max' ;
EXTEND : 'extend' ;
TO : 'to' ;
PACKAGE : 'package' ;
SERVICE : '_service' ;
RPC : 'rpc' ;
RETURNS : 'returns' ;
TRUE : 'true' ;
FALSE : 'false' ;
OPTION : 'option' ;
IMPORT : 'import' ;
MANYTOONE : 'manytoone' ;
MANYTOMANY : 'manytomany' ;
ONETOONE : 'onetoone' ;
POLICY : 'policy' ;
MAP : 'map' ;
REDUCE : 'reduce' ;

NAME : [A-Za-z_$] [A-Za-z0-9_+$]* ;
NUMBER : [+-]? [0-9]+ ( '.' [0-9]+ )? ;
STRING : '"' ( ~["\\\r\n] | '\\' ~[\r\n] )* '"' ;

ARROW : '->' ;
COLON_COLON : '::' ;
LBRACE : '{' ;
RBRACE : '}' ;
LBRACKET : '[' ;
RBRACKET : ']' ;
LPAREN : '(' ;
RPAREN : ')' ;
EQUALS : '=' ;
SEMICOLON : ';' ;
COLON : ':' ;
SLASH : '/' ;
COMMA : ',' ;
DOT : '.' ;
PLUS : '+' ;
LESS : '<' -> pushMode(BODY) ;

BLANK : [ \t\f\r\n]+ -> skip ;
LINE_COMMENT : '//' ~[\r\n]* -> skip ;
BLOCK_COMMENT : '/*' .*? '*/' -> skip ;
HASH_COMMENT : '#' ~[\r\n]* -> channel(REMARKS) ;

UNCLOSED_STRING : '"' ( ~["\\\r\n] | '\\' ~[\r\n] )* '\\'? ;
UNCLOSED_COMMENT : '/*' ( ~'*' | '*'+ ~[*/] )* '*'* ;
ILLEGAL : . ;

mode BODY;

FORALL : 'forall' ;
EXISTS : 'exists' ;
BODY_TRUE : 'True' ;
BODY_FALSE : 'False' ;
NOT : 'not' ;
IN : 'in' ;

SYMBOL : [A-Za-z_$] [.A-Za-z0-9_+$]* '()'? ;
BODY_NUMBER : NUMBER -> type(NUMBER) ;
BODY_STRING : STRING -> type(STRING) ;
PYTHON : '{{' .*? '}}' ;

BODY_ARROW : '->' -> type(ARROW) ;
BODY_COLON : ':' -> type(COLON) ;
OR : '|' ;
AND : '&' ;
BODY_EQUALS : '=' -> type(EQUALS) ;
STAR : '*' ;
BODY_LPAREN : '(' -> type(LPAREN) ;
BODY_RPAREN : ')' -> type(RPAREN) ;
BODY_COMMA : ',' -> type(COMMA) ;
BODY_PLUS : '+' -> type(PLUS) ;
GREATER : '>' -> popMode ;

// The `>` was forgotten: no policy has two names in a row, so a statement begins here.
NEXT_STATEMENT
    : ( 'message' | 'policy' | 'option' | 'package' | 'enum' | 'extend' | 'map' | 'reduce' | '_service' | 'import'
      | 'required' | 'optional' | 'repeated' )
      [ \t]+ [A-Za-z_$"] [A-Za-z0-9_+$]*
    ;

BODY_BLANK : [ \t\f\r\n]+ -> skip ;
BODY_LINE_COMMENT : '//' ~[\r\n]* -> skip ;
BODY_BLOCK_COMMENT : '/*' .*? '*/' -> skip ;
BODY_HASH_COMMENT : '#' ~[\r\n]* -> type(HASH_COMMENT), channel(REMARKS) ;

BODY_UNCLOSED_STRING : UNCLOSED_STRING -> type(UNCLOSED_STRING) ;
BODY_UNCLOSED_COMMENT : UNCLOSED_COMMENT -> type(UNCLOSED_COMMENT) ;
UNCLOSED_PYTHON : '{{' ( ~'}' | '}' ~'}' )* '}'? ;
BODY_ILLEGAL : . -> type(ILLEGAL) ;
