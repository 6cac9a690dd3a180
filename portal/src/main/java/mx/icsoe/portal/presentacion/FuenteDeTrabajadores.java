package mx.icsoe.portal.presentacion;

import java.util.Optional;
import java.util.function.Consumer;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Curp;
import mx.icsoe.portal.nucleo.Nss;
import mx.icsoe.portal.nucleo.SalarioBase;

/** De dónde salen los renglones de trabajadores que se firman. */
interface FuenteDeTrabajadores {

    /** Entrega los de un contrato por su NSS, de uno en uno: pueden ser cientos de miles. */
    void recorrer(ContratistaId contratista, ContratoId contrato, Consumer<Renglon> visita);

    /** Un trabajador como se firma. */
    record Renglon(Nss nss, Curp curp, SalarioBase salario, Optional<String> nombre) {

        /** Sin datos personales. */
        @Override
        public String toString() {
            return "Renglon[]";
        }
    }
}
