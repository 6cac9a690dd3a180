package mx.icsoe.efirma.certificado;

import java.util.Set;

/** Para qué expidió el SAT un certificado. */
public enum Clase {
    /** e.firma: ExtendedKeyUsage con clientAuth y los cuatro usos que el SAT pone a toda FIEL. */
    FIEL,
    /** Certificado de sello digital: sin ExtendedKeyUsage y con la sucursal en OU. */
    SELLO_DIGITAL,
    /** Ni una ni otro: una autoridad, un certificado de otro emisor o una imitación. */
    DESCONOCIDA;

    private static final String AUTENTICA_CLIENTES = "1.3.6.1.5.5.7.3.2";
    private static final Set<Uso> USOS_DE_FIEL =
            Set.of(Uso.FIRMA_DIGITAL, Uso.NO_REPUDIO, Uso.CIFRADO_DE_DATOS, Uso.ACUERDO_DE_LLAVES);

    /** La regla común «sin OU es FIEL» acepta imitaciones: aquí OU solo sirve para nombrar el sello. */
    static Clase de(Extensiones extensiones, boolean conSucursal) {
        boolean deTitular = !extensiones.esAutoridad() && !extensiones.criticasDesconocidas();
        if (deTitular
                && extensiones.usosExtendidos().contains(AUTENTICA_CLIENTES)
                && extensiones.usos().equals(USOS_DE_FIEL)) {
            return FIEL;
        }
        return deTitular && extensiones.usosExtendidos().isEmpty() && conSucursal ? SELLO_DIGITAL : DESCONOCIDA;
    }
}
