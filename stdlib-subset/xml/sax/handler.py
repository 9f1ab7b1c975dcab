"""What a reader of XML tells, and whom: handlers that do nothing, to be derived from."""

version = "2.0beta"


class ErrorHandler:
    """Basic interface for SAX error handlers.

    If you create an object that implements this interface, then
    register the object with your XMLReader, the parser will call the
    methods in your object to report all warnings and errors."""

    def error(self, exception):
        "Handle a recoverable error."
        raise exception

    def fatalError(self, exception):
        "Handle a non-recoverable error."
        raise exception

    def warning(self, exception):
        "Handle a warning."
        print(exception)


class ContentHandler:
    """Interface for receiving logical document content events."""

    def __init__(self):
        self._locator = None

    def setDocumentLocator(self, locator):
        """Called by the parser to give the application a locator for
        locating the origin of document events."""
        self._locator = locator

    def startDocument(self):
        """Receive notification of the beginning of a document."""

    def endDocument(self):
        """Receive notification of the end of a document."""

    def startPrefixMapping(self, prefix, uri):
        """Begin the scope of a prefix-URI Namespace mapping."""

    def endPrefixMapping(self, prefix):
        """End the scope of a prefix-URI mapping."""

    def startElement(self, name, attrs):
        """Signals the start of an element in non-namespace mode."""

    def endElement(self, name):
        """Signals the end of an element in non-namespace mode."""

    def startElementNS(self, name, qname, attrs):
        """Signals the start of an element in namespace mode."""

    def endElementNS(self, name, qname):
        """Signals the end of an element in namespace mode."""

    def characters(self, content):
        """Receive notification of character data."""

    def ignorableWhitespace(self, whitespace):
        """Receive notification of ignorable whitespace in element content."""

    def processingInstruction(self, target, data):
        """Receive notification of a processing instruction."""

    def skippedEntity(self, name):
        """Receive notification of a skipped entity."""


class DTDHandler:
    """Handle DTD events: notations and unparsed entities."""

    def notationDecl(self, name, publicId, systemId):
        "Handle a notation declaration event."

    def unparsedEntityDecl(self, name, publicId, systemId, ndata):
        "Handle an unparsed entity declaration event."


class EntityResolver:
    """Basic interface for resolving entities: none is, here."""

    def resolveEntity(self, publicId, systemId):
        """Resolve the system identifier of an entity and return either
        the system identifier to read from as a string, or an InputSource
        to read from."""
        return systemId


class LexicalHandler:
    """Optional SAX2 handler for lexical events: comments, CDATA, the document type."""

    def comment(self, content):
        """Reports a comment anywhere in the document."""

    def startDTD(self, name, public_id, system_id):
        """Report the start of the DTD declarations."""

    def endDTD(self):
        """Signal the end of DTD declarations."""

    def startCDATA(self):
        """Reports the beginning of a CDATA marked section."""

    def endCDATA(self):
        """Reports the end of a CDATA marked section."""


_FEATURES = "http://xml.org/sax/features/"
_PROPERTIES = "http://xml.org/sax/properties/"

feature_namespaces = _FEATURES + "namespaces"
feature_namespace_prefixes = _FEATURES + "namespace-prefixes"
feature_string_interning = _FEATURES + "string-interning"
feature_validation = _FEATURES + "validation"
feature_external_ges = _FEATURES + "external-general-entities"
feature_external_pes = _FEATURES + "external-parameter-entities"

all_features = [feature_namespaces, feature_namespace_prefixes, feature_string_interning,
                feature_validation, feature_external_ges, feature_external_pes]

property_lexical_handler = _PROPERTIES + "lexical-handler"
property_declaration_handler = _PROPERTIES + "declaration-handler"
property_dom_node = _PROPERTIES + "dom-node"
property_xml_string = _PROPERTIES + "xml-string"
property_encoding = "http://www.python.org/sax/properties/encoding"
property_interning_dict = "http://www.python.org/sax/properties/interning-dict"

all_properties = [property_lexical_handler, property_dom_node, property_declaration_handler,
                  property_xml_string, property_encoding, property_interning_dict]
