package mx.icsoe.portal.trabajadores.web;

/** Un contrato y cuántos trabajadores tiene. */
public record RenglonDeResumen(Lugar lugar, long trabajadores) {}
