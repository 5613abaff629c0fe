/*
 * The grammar of xproto. Every decision looks at one token only. The front end runs it statement by statement: `file`,
 * `message`, `extension`, `enumeration` and `service` say how the statements are arranged, and serve to measure.
 */
parser grammar XprotoParser;

options { tokenVocab = XprotoLexer; }

file : statement* EOF ;

statement
    : message
    | extension
    | enumeration
    | service
    | policy
    | reduction
    | importation
    | packaging
    | option
    ;

message : messageHead member* RBRACE ;
extension : extensionHead member* RBRACE ;
enumeration : enumerationHead ( constant | option )* RBRACE ;
service : serviceHead procedure* RBRACE ;

messageHead
    : MESSAGE name=NAME ( COLON_COLON guard=NAME )?
      ( LPAREN ( bases+=dotted ( COMMA bases+=dotted )* )? RPAREN )? LBRACE
    ;
extensionHead : EXTEND name=NAME LBRACE ;
enumerationHead : ENUM name=NAME LBRACE ;
serviceHead : SERVICE name=NAME LBRACE ;

member
    : declaration
    | enumeration
    | option
    | message
    | numbers
    | extension
    ;

// A field or a link
declaration
    : modifier=( REQUIRED | OPTIONAL | REPEATED )
      ( linkType=( MANYTOONE | MANYTOMANY | ONETOONE ) link=linkRest
      | fieldType=type plain=fieldRest
      )
      ( LBRACKET ( directives+=directive ( COMMA directives+=directive )* )? RBRACKET )? SEMICOLON
    ;
fieldRest : name=memberName ( COLON_COLON guard=NAME )? EQUALS number=NUMBER ;
linkRest
    : name=memberName ( COLON_COLON guard=NAME )?
      ARROW peer=dotted ( SLASH through=dotted )? ( COLON reverse=memberName )?
      EQUALS number=NUMBER ( COLON reverseNumber=NUMBER )?
    ;
type
    : scalar=( DOUBLE | FLOAT | INT32 | INT64 | UINT32 | UINT64 | SINT32 | SINT64 | FIXED32 | FIXED64 | SFIXED32
             | SFIXED64 | BOOL | STRING_TYPE | BYTES )
    | named=dotted
    ;
memberName : token=( NAME | MESSAGE | MAX | PLUS ) ;
directive : name=NAME EQUALS given=value ;
value : token=( NUMBER | TRUE | FALSE | STRING | NAME ) ;
numbers : EXTENSIONS from=NUMBER TO to=( NUMBER | MAX ) SEMICOLON ;
constant : name=memberName EQUALS number=NUMBER SEMICOLON ;
procedure : RPC name=NAME LPAREN argument=NAME RPAREN RETURNS LPAREN result=NAME RPAREN ;

option : OPTION name=NAME EQUALS given=value SEMICOLON ;
packaging : PACKAGE name=dotted SEMICOLON ;
importation : IMPORT path=STRING SEMICOLON ;
dotted : first=NAME ( DOT more+=NAME )* ;

policy : POLICY name=NAME LESS body=expression GREATER ;

// Flat: precedence and reach are the business of whoever builds the tree, so no decision looks far ahead
expression : operands+=operand ( operators+=( ARROW | OR | AND ) operands+=operand )* ;
operand
    : prefixes+=prefix*
      ( LPAREN group=expression RPAREN
      | left=term ( operator=( EQUALS | IN ) right=term )?
      )
    ;
prefix : NOT | quantifier=( FORALL | EXISTS ) variable=SYMBOL COLON ;
term
    : atom=( NUMBER | STRING | BODY_TRUE | BODY_FALSE | PYTHON )
    | STAR callee=SYMBOL LPAREN argument=SYMBOL RPAREN
    | symbol=SYMBOL
    ;

// Read and told to have no effect
reduction : kind=( MAP | REDUCE ) name=NAME LESS lambdaToken* GREATER ;
lambdaToken
    : FORALL | EXISTS | BODY_TRUE | BODY_FALSE | NOT | IN | SYMBOL | NUMBER | STRING | PYTHON | ARROW | COLON | OR | AND
    | EQUALS | STAR | LPAREN | RPAREN | COMMA | PLUS
    ;
